import type { RequestHandler } from 'express';

/**
 * Whether a request that changes something comes from one of our own pages. Browsers say so themselves
 * (`Sec-Fetch-Site`); older ones at least name the origin. Programs without a browser send neither, and have no cookie
 * anybody could abuse.
 *
 * @param mayHide - whether an old browser may keep its origin to itself, as it does on a page that sends no referrer: only
 * where nothing is changed and no cookie counts.
 */
export function isSameOrigin(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  origin: string,
  mayHide = false,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const named = headers['origin'];
  return named === undefined || named === origin || (mayHide && named === 'null');
}

/**
 * Refuses what another site makes a browser send to us.
 *
 * @param mayHide - whether the form at a path only asks.
 */
export function onlySameOrigin(
  originOf: (host: string | undefined) => string,
  mayHide: (path: string) => boolean,
): RequestHandler {
  return ({ method, headers, path }, response, next) => {
    const isSafe = method === 'GET' || method === 'HEAD';
    if (isSafe || isSameOrigin(headers, originOf(headers.host), mayHide(path))) return next();
    response.status(403).type('text/plain').send('another site');
  };
}
