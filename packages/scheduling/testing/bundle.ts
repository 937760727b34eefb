import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a page that takes everything behind some doors of the package makes its visitors load. */
export interface Bundle {
  readonly minifiedBytes: number;
  readonly gzipBytes: number;
  /** Packages that are left to be loaded beside it. */
  readonly external: readonly string[];
  readonly code: string;
}

/** Bundles doors of the package for browsers as vite does, minified, without luxon. */
export async function bundleOf(...doors: readonly ('.' | './ical')[]): Promise<Bundle> {
  const exported = doors.map((door) => `export * from '@netzwerkstatt/scheduling${door.slice(1)}';`).join('\n');
  const entry = 'virtual:doors';
  const built = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@netzwerkstatt/source'] },
    plugins: [
      { name: 'doors', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? exported : null) },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rollupOptions: { input: entry, external: ['luxon'], preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  const code = chunks.map((chunk) => chunk.code).join('\n');
  return {
    code,
    minifiedBytes: Buffer.byteLength(code),
    gzipBytes: gzipSync(code, { level: 9 }).length,
    external: [...new Set(chunks.flatMap((chunk) => chunk.imports))],
  };
}
