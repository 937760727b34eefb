import { describe, expect, test } from 'vitest';
import { acceptanceFiles } from '../../testing/acceptance-files.ts';
import { objectionsOf, oracleFolder } from '../../testing/calendar-oracle.ts';

describe.skipIf(oracleFolder === undefined)(
  'five calendar programs read it alike (CALENDAR_ORACLE names the folder of oracle.py)',
  () => {
    test.for(acceptanceFiles())('$name', { timeout: 120_000 }, async (file) => {
      expect(await objectionsOf(oracleFolder ?? '', file)).toEqual([]);
    });
  },
);
