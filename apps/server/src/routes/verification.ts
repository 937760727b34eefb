import type { Demonstration, RenderVerification, VerificationView } from '@netzwerkstatt/api';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { callAs } from '../http/call-as.ts';
import { allowVerification } from '../http/security-headers.ts';
import { type Reception, receive, type Visit } from '../http/visit.ts';
import type { Route } from './route.ts';
import type { VerificationMetrics } from './verification-metrics.ts';
import { type AskedOfVerification, createVerifier } from './verification-view.ts';

export interface VerificationParts {
  readonly reception: Reception;
  readonly demonstration: Demonstration | undefined;
  readonly render: RenderVerification;
  readonly isDevelopment: boolean;
  readonly metrics: VerificationMetrics;
  readonly log: Logger;
}

const statuses: Record<VerificationView['kind'], number> = {
  form: 200,
  certificate: 200,
  unknown: 404,
  unknown_file: 404,
  stopped: 429,
};

/**
 * Where whoever was shown a certificate checks it, by links and forms alone: the QR code leads here for decades, whatever
 * scripts the rest of the house needs by then. A name and the hash of a file come by POST, so that no address carries them.
 */
export function verificationRoutes(parts: VerificationParts): readonly Route[] {
  const { reception, isDevelopment, metrics } = parts;
  const verify = createVerifier(reception.house);
  const pageOf = createPageMaker(parts);
  const answer = (asked: (request: Request) => AskedOfVerification) => async (request: Request, response: Response) => {
    const visit = receive(reception, request, response);
    const view = await verify(visit, asked(request));
    metrics.count(view);
    const page = await pageOf(visit, view);
    allowVerification(response, { isDevelopment });
    response
      .status(statuses[view.kind])
      .set({
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex, nofollow',
        ...(view.kind === 'stopped' && { 'Retry-After': `${view.retryAfterSeconds}` }),
      })
      .type('text/html; charset=utf-8')
      .send(page);
  };
  const action = 'certificate.verify';
  return [
    {
      path: '/nachweis',
      action,
      get: answer(({ query }) => ({ number: field(query, 'nummer') })),
      post: answer(({ body }) => ({ fileSha256: field(body, 'sha256') ?? '' })),
    },
    {
      path: '/nachweis/:code',
      action,
      get: answer(({ params }) => ({ number: field(params, 'code') })),
      post: answer(({ params, body }) => ({
        number: field(params, 'code'),
        fullName: field(body, 'name'),
        fileSha256: field(body, 'sha256'),
      })),
    },
  ];
}

/** The answer to what is not there is one page per Land and language, made once: always the same bytes, as fast each time. */
function createPageMaker({ reception, demonstration, render, isDevelopment, log }: VerificationParts) {
  const unknown = new Map<string, Promise<string>>();
  const make = (visit: Visit, view: VerificationView) => {
    const { land, origin, locale } = visit;
    // Nobody is recognised here: who verifies what is nobody's business, not even on the page itself.
    const anyone: Visit = { ...visit, actor: async () => ({ kind: 'anyone', land }) };
    const call = callAs(reception, anyone, demonstration, log);
    return render({ origin, land, locale, isDemo: demonstration !== undefined, view, call });
  };
  return (visit: Visit, view: VerificationView): Promise<string> => {
    if (view.kind !== 'unknown' || isDevelopment) return make(visit, view);
    const key = `${visit.land} ${visit.locale}`;
    const page = unknown.get(key) ?? make(visit, view);
    unknown.set(key, page);
    page.catch(() => unknown.delete(key));
    return page;
  };
}

/** The longest that can stand on a certificate; what is longer is not on any. */
const MAX_FIELD_CHARACTERS = 300;

/** One field of an address or a form, however often it was sent. */
function field(fields: unknown, name: string): string | undefined {
  const value: unknown = [Reflect.get(Object(fields), name)].flat()[0];
  return typeof value === 'string' ? value.slice(0, MAX_FIELD_CHARACTERS) : undefined;
}
