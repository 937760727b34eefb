import { houseTests } from '@netzwerkstatt/tooling-vitest';

/** Feeds of running houses; other programs read them too, where `CALENDAR_ORACLE` names the folder of `oracle.py`. */
export default houseTests(
  {
    test: {
      include: ['src/calendar/*.calendar.ts'],
      // Each opens houses of its own.
      fileParallelism: false,
      isolate: true,
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  },
  'calendar',
);
