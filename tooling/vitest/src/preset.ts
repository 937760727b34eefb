import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

const conditions = ['@netzwerkstatt/source'];

/**
 * The one vitest preset of the house: workspace packages from their source, a report that `pnpm test` counts.
 *
 * @param report - Name of the report, where a package has more than one run; `REPORT` in the environment says it too.
 */
export function houseTests(own: ViteUserConfig = {}, report = process.env['REPORT'] ?? 'vitest'): ViteUserConfig {
  // Lists are joined when configurations are merged, so what is included is decided before.
  const include = own.test?.include ?? ['src/**/*.test.ts', 'src/**/*.test.tsx', 'examples/**/*.test.ts'];
  return mergeConfig(
    defineConfig({
      resolve: { conditions },
      ssr: { resolve: { conditions } },
      test: {
        include,
        setupFiles: [fileURLToPath(new URL('quiet-console.ts', import.meta.url))],
        reporters: ['default', ['json', { outputFile: `.reports/${report}.json` }]],
        // Rooms are read once and not once per file, which is most of the time: nothing in them keeps a state of its own.
        isolate: false,
        // A test that only passes on the second try hides a race; a test without an assertion hides everything.
        retry: 0,
        // Against tests that hang; a slow machine is no failure.
        testTimeout: 60_000,
        hookTimeout: 60_000,
        expect: { requireAssertions: true },
        passWithNoTests: false,
      },
    }),
    own,
  );
}
