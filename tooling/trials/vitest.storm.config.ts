import { houseTests } from '@netzwerkstatt/tooling-vitest';

export default houseTests(
  {
    test: {
      include: ['src/storm/*.storm.ts'],
      // One storm at a time: each wants both cores.
      fileParallelism: false,
      testTimeout: 600_000,
      hookTimeout: 120_000,
    },
  },
  'storm',
);
