import { houseTests } from '@netzwerkstatt/tooling-vitest';
import type { StormSize } from './storm-size.ts';

/** The storms in one size. */
export function stormTests(storm: StormSize, report: string) {
  return houseTests(
    {
      test: {
        include: ['src/storm/*.{storm,test}.ts'],
        provide: { storm },
        // One storm at a time: each wants both cores.
        fileParallelism: false,
        isolate: true,
        testTimeout: 900_000,
        hookTimeout: 120_000,
      },
    },
    report,
  );
}
