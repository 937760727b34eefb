import { gzipSync } from 'node:zlib';

/** Bytes of JavaScript and CSS a first visit to a page fetches, compressed as a proxy would. */
export async function firstPageBytes(origin: string): Promise<{ readonly script: number; readonly style: number }> {
  const html = await (await fetch(origin)).text();
  const scripts = [...html.matchAll(/<(?:script[^>]*src|link[^>]*rel="modulepreload"[^>]*href)="([^"]+)"/g)];
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)];
  const size = async (paths: readonly (string | undefined)[]) => {
    let sum = 0;
    for (const path of new Set(paths)) {
      const bytes = Buffer.from(await (await fetch(origin + path)).arrayBuffer());
      sum += gzipSync(bytes, { level: 9 }).length;
    }
    return sum;
  };
  return { script: await size(scripts.map(([, path]) => path)), style: await size(styles.map(([, path]) => path)) };
}
