import type { Demonstration } from '@netzwerkstatt/api';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { procedures } from './http/procedures.ts';
import { requestLog } from './http/request-log.ts';
import { onlySameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { landOfHost, type Reception } from './http/visit.ts';
import { badgeRoutes } from './routes/badges.ts';
import { calendarRoutes } from './routes/calendars.ts';
import { certificateRoutes } from './routes/certificate-files.ts';
import { designSampleRoutes } from './routes/design-samples.ts';
import { issuingRoutes } from './routes/issuing-files.ts';
import { languageRoutes } from './routes/language.ts';
import { type Operation, operationRoutes } from './routes/operation.ts';
import { pages } from './routes/pages.ts';
import { participantListRoutes } from './routes/participant-lists.ts';
import { proofStatementRoutes } from './routes/proof-statements.ts';
import { proofRoutes } from './routes/proofs.ts';
import type { Route } from './routes/route.ts';
import { sendNotFound } from './routes/send-not-found.ts';
import { seriesSpecimenRoutes } from './routes/series-specimens.ts';
import { verificationRoutes } from './routes/verification.ts';
import { verificationMetrics } from './routes/verification-metrics.ts';
import type { Web } from './web/web.ts';

export interface AppParts {
  readonly reception: Reception;
  readonly demonstration: Demonstration | undefined;
  readonly operation: Operation;
  readonly web: Web;
  readonly trustedProxies: number;
  readonly log: Logger;
}

const MAX_FORM_BYTES = 4_000;

/** What a form without scripts sends. */
const formFields = express.urlencoded({ extended: false, limit: MAX_FORM_BYTES });

/** Where people without a session check a certificate. */
const onlyAsks = (path: string) => /^\/nachweis(\/|$)/i.test(path);

/** Every way in besides procedures, pages and files. */
export function routesOf(parts: Omit<AppParts, 'trustedProxies'>): readonly Route[] {
  const registry = new Registry();
  const { renderVerification: render, isDevelopment } = parts.web;
  return [
    ...operationRoutes(parts.operation, registry),
    ...verificationRoutes({ ...parts, render, isDevelopment, metrics: verificationMetrics(registry) }),
    ...calendarRoutes(parts.reception),
    ...certificateRoutes(parts.reception),
    ...issuingRoutes(parts.reception),
    ...seriesSpecimenRoutes(parts.reception),
    ...designSampleRoutes(parts.reception),
    ...badgeRoutes(parts.reception),
    ...participantListRoutes(parts.reception),
    ...proofRoutes(parts.reception),
    ...proofStatementRoutes(parts.reception),
    ...languageRoutes(parts.reception),
  ];
}

/** The express app, which needs no port to be tried. */
export function createApp(parts: AppParts): Express {
  const { reception, demonstration, web, log } = parts;
  const app = express();
  app.set('trust proxy', parts.trustedProxies);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.disable('x-powered-by');

  const originOf = (host: string | undefined) => landOfHost(reception.origins, host).origin;
  const isSecure = [...reception.origins.values()].every((origin) => origin.startsWith('https:'));
  app.use(requestLog(log), securityHeaders(isSecure), onlySameOrigin(originOf, onlyAsks));
  for (const route of routesOf(parts)) {
    if ('put' in route) {
      app.put(route.path, route.put as RequestHandler);
      continue;
    }
    const way = app.route(route.path).get(route.get as RequestHandler);
    if (route.post) way.post(formFields, route.post as RequestHandler);
  }
  // Below these addresses nothing else lives: a miss is a miss, and no page.
  app.use(['/kalender/', '/bescheinigungen/', '/api/'], (request, response, next) => {
    if (/\.(ics|pdf|json)$/.test(request.path)) return sendNotFound(response);
    next();
  });
  app.use('/trpc', procedures(reception, demonstration, log));
  app.use(web.files);
  app.get('/{*path}', pages({ reception, demonstration, render: web.render, isDevelopment: web.isDevelopment, log }));
  app.use(lastResort(log));
  return app;
}

/** Whatever was not foreseen: the log has it, the visitor gets a number to ask with. */
function lastResort(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = Number(error?.status ?? 500);
    if (status >= 500) log.error({ err: error, id: request.id, path: request.path }, 'a request failed');
    response
      .status(status >= 400 && status < 600 ? status : 500)
      .type('text/plain; charset=utf-8')
      .send(`Das hat nicht geklappt. / Something went wrong.\n${request.id ?? ''}\n`);
  };
}
