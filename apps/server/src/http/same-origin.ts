import type { RequestHandler } from 'express';

/**
 * Whether a request that changes something comes from one of our own pages. Browsers say so themselves
 * (`Sec-Fetch-Site`); older ones at least name the origin. Programs without a browser send neither, and have no cookie
 * anybody could abuse.
 */
export function isSameOrigin(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  origin: string,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers['origin'] === undefined || headers['origin'] === origin;
}

/** Refuses what another site makes a browser send to us. */
export function onlySameOrigin(originOf: (host: string | undefined) => string): RequestHandler {
  return (request, response, next) => {
    const isSafe = request.method === 'GET' || request.method === 'HEAD';
    if (isSafe || isSameOrigin(request.headers, originOf(request.headers.host))) return next();
    response.status(403).type('text/plain').send('another site');
  };
}
