import type { PageAssets } from './page-context.ts';

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

const ENTRY = 'src/entry-client.tsx';
/** The few lines of the one page the web app does not take over. */
const VERIFICATION_ENTRY = 'src/entry-verification.ts';

// Written by the build of the browser's half, which runs before that of the server's.
const built = import.meta.glob<Manifest>('../../dist/client/.vite/manifest.json', { eager: true, import: 'default' });

/** The files of the browser's half: as they were built, or, for those who work on it, from the sources. */
export const pageAssets = assetsOf(ENTRY);
/** The same styles, a script of its own, and nothing ahead: the modules of pages are not needed there. */
export const verificationAssets: PageAssets = {
  scripts: assetsOf(VERIFICATION_ENTRY).scripts,
  styles: pageAssets.styles,
  preload: () => [],
};

function assetsOf(entry: string): PageAssets {
  return import.meta.env.DEV ? liveAssets(entry) : builtAssets(Object.values(built)[0] ?? {}, entry);
}

/** What the manifest of a build says of a page. */
export function builtAssets(manifest: Manifest, name = ENTRY): PageAssets {
  const entry = manifest[name];
  if (entry === undefined) throw new Error('the browser half of the web app is not built');
  const already = new Set([name, ...(entry.imports ?? [])]);
  // The sheet of the entry names the layers in their order; one that came before it would decide that order itself.
  const styles = [entry, ...Object.values(manifest)].flatMap((chunk) => chunk.css ?? []);
  return {
    scripts: [`/${entry.file}`],
    styles: [...new Set(styles)].map((file) => `/${file}`),
    preload: (module) => chunksOf(manifest, module, new Set(already)).map((file) => `/${file}`),
  };
}

/** A module's own file and those it imports, without what the entry brings along. */
function chunksOf(manifest: Manifest, module: string, seen: Set<string>): string[] {
  const chunk = manifest[module];
  if (chunk === undefined || seen.has(module)) return [];
  seen.add(module);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((it) => chunksOf(manifest, it, seen))];
}

function liveAssets(entry: string): PageAssets {
  return { scripts: ['/@vite/client', `/${entry}`], styles: ['/src/styles/index.css'], preload: () => [] };
}
