import type { Readable } from 'node:stream';

/** @returns the whole body, or `undefined` as soon as it is longer; what is left of it is not read. */
export async function readBody(
  request: Readable & { readonly headers: { readonly 'content-length'?: string | undefined } },
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  // The answer has to get through, so the connection stays.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
