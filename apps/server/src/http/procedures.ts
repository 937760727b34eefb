import type { Demonstration } from '@netzwerkstatt/api';
import { errorData, rootRouter } from '@netzwerkstatt/api';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { Router } from 'express';
import type { Logger } from 'pino';
import { procedureContext } from './procedure-context.ts';
import type { Reception } from './visit.ts';
import { receive } from './visit.ts';

const MAX_BODY_BYTES = 100_000;
/** The design of certificates carries its logos and a signature along. */
const MAX_DESIGN_BYTES = 1_200_000;
const MAX_BATCH = 10;

/** The web app's own procedures. */
export function procedures(reception: Reception, demonstration: Demonstration | undefined, log: Logger): Router {
  const router = Router();
  router.use((request, response, next) => {
    // Other media types are what a foreign form could send without asking.
    const isJson = /^application\/json\b/.test(request.headers['content-type'] ?? '');
    if (request.method === 'POST' && !isJson) {
      response
        .status(415)
        .json({ error: { message: 'application/json only', data: { code: 'UNSUPPORTED_MEDIA_TYPE' } } });
      return;
    }
    response.set('Cache-Control', 'no-store');
    next();
  });
  const answer = (maxBodySize: number) =>
    createExpressMiddleware({
      router: rootRouter,
      maxBodySize,
      maxBatchSize: MAX_BATCH,
      createContext: ({ req, res }) => procedureContext(reception.house, receive(reception, req, res), demonstration),
      responseMeta({ errors }) {
        const refusals = errors.map((it) => errorData(it).refusal);
        const seconds = refusals.flatMap((it) => (it?.code === 'too_many_attempts' ? [it.retryAfterSeconds] : []));
        return seconds.length === 0 ? {} : { headers: { 'Retry-After': `${Math.max(...seconds)}` } };
      },
      onError({ error, path }) {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          log.error({ err: error.cause ?? error, path }, 'a procedure failed');
      },
    });
  const [usual, withPictures] = [answer(MAX_BODY_BYTES), answer(MAX_DESIGN_BYTES)];
  router.use((request, response, next) => {
    const hasPictures = /^\/designs\.(?:draft|preview)$/.test(request.path);
    return (hasPictures ? withPictures : usual)(request, response, next);
  });
  return router;
}
