// Writes every component on a few pages into a folder, to look at and to check: node gallery.ts <folder>
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

const [, , target] = process.argv;
if (!target) throw new Error('node gallery.ts <folder>: a folder outside the repository, which is emptied first');
const folder = resolve(target);
const shared: InlineConfig = { configFile: false, root: import.meta.dirname, plugins: [react()], logLevel: 'warn' };

await build({
  ...shared,
  build: {
    outDir: folder,
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'src/components/gallery/client.tsx' },
  },
});
await build({
  ...shared,
  publicDir: false,
  ssr: { noExternal: true },
  build: { outDir: join(folder, 'server'), emptyOutDir: true, ssr: 'src/components/gallery/server.tsx' },
});

type Manifest = Record<string, { readonly file: string; readonly css?: readonly string[] }>;
const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
const client = manifest['src/components/gallery/client.tsx'];
const { renderGallery } = await import(pathToFileURL(join(folder, 'server/server.js')).href);

for (const [name, body] of renderGallery()) {
  const styles = client?.css?.map((file) => `<link rel="stylesheet" href="/${file}">`).join('');
  await writeFile(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="en" data-page="${name}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery: ${name}</title>` +
      `<meta id="react-aria-pressable-style"><link rel="icon" href="/favicon.svg">${styles}` +
      `<script type="module" src="/${client?.file}"></script></head><body>${body}</body></html>\n`,
  );
}
