import { houseTests } from '@netzwerkstatt/tooling-vitest';

export default houseTests(
  {
    test: {
      include: ['src/browser/*.browser.ts'],
      globalSetup: ['src/browser/open-house.ts'],
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 300_000,
    },
  },
  'browser',
);
