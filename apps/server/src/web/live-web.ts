import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageMakers, Web } from './web.ts';

const root = fileURLToPath(new URL('../../../web/', import.meta.url));

/** The web app from its sources, for those who work on it: a saved file is on the page at once. */
export async function openLiveWeb(): Promise<Web> {
  const { createServer } = await import('vite');
  // A cache of its own, so that two houses from the same sources do not step on each other's toes.
  const cacheDir = join(tmpdir(), `netzwerkstatt-vite-${process.pid}`);
  const vite = await createServer({
    root,
    cacheDir,
    appType: 'custom',
    server: { middlewareMode: true, hmr: { port: 20_000 + (process.pid % 20_000) } },
  });
  const makers = async () => (await vite.ssrLoadModule('/src/entry-server.tsx')) as PageMakers;
  return {
    render: async (request) => (await makers()).render(request),
    renderVerification: async (request) => (await makers()).renderVerification(request),
    files: vite.middlewares,
    isDevelopment: true,
    close: () => vite.close(),
  };
}
