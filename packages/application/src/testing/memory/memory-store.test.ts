import type { LandCode } from '@netzwerkstatt/domain';
import { describe } from 'vitest';
import { describeStore } from '../contracts/index.ts';
import { createMemoryStore } from './create-memory-store.ts';

describe('the memory store', () => {
  describeStore(async () => {
    const store = createMemoryStore();
    return { store, land: 'DE-SN' as LandCode, neighbour: 'DE-SL' as LandCode };
  });
});
