import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

declare global {
  namespace Express {
    interface Request {
      /** Names this request in the log and to the visitor. */
      id?: string;
    }
  }
}

/** Paths that carry a secret or a number are written down without it, in whatever case, as Express finds its routes. */
function pathWithoutSecrets(path: string): string {
  return path
    .replace(/^\/kalender\/person\/.*$/i, '/kalender/person/…')
    .replace(/^\/nachweis\/.*$/i, '/nachweis/…')
    .replace(/^\/bescheinigungen\/.*$/i, '/bescheinigungen/…');
}

/** One lean line per request: no body, no query, no header, no address, no name. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    request.id = id;
    response.setHeader('X-Request-Id', id);
    const start = performance.now();
    // Read now: a part of the house that is mounted below a path sees the rest of it only.
    const path = pathWithoutSecrets(request.path);
    response.on('finish', () => {
      const ms = Math.round(performance.now() - start);
      log.info({ id, method: request.method, path, status: response.statusCode, ms });
    });
    next();
  };
}
