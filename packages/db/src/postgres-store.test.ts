import { describeStore } from '@netzwerkstatt/application/testing';
import { describe } from 'vitest';
import { storesOn } from './testing/store-under-test.ts';
import { createTestDatabase } from './testing/test-database.ts';

const { pool } = await createTestDatabase();

describe('the store on PostgreSQL', () => describeStore(storesOn(pool)));
