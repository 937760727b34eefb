import { houseTests } from '@netzwerkstatt/tooling-vitest';
import { LongestFirst } from './src/browser/longest-first.ts';

export default houseTests(
  {
    test: {
      include: ['src/browser/*.browser.ts', 'src/browser/*.test.ts'],
      globalSetup: ['src/browser/open-house.ts'],
      // Two look at the same house at once, as people do; more would only wait for each other.
      maxWorkers: 2,
      sequence: { sequencer: LongestFirst },
      // Every file has a browser of its own.
      isolate: true,
      testTimeout: 120_000,
      hookTimeout: 300_000,
    },
  },
  'browser',
);
