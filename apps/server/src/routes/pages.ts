import { randomBytes } from 'node:crypto';
import {
  createCaller,
  type Demonstration,
  errorData,
  errorMessage,
  type PageRequest,
  type RenderPage,
} from '@netzwerkstatt/api';
import { TRPCError } from '@trpc/server';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { procedureContext } from '../http/procedure-context.ts';
import { allowPage } from '../http/security-headers.ts';
import { type Reception, receive, type Visit } from '../http/visit.ts';

export interface Pages {
  readonly reception: Reception;
  readonly demonstration: Demonstration | undefined;
  readonly render: RenderPage;
  readonly isDevelopment: boolean;
  readonly log: Logger;
}

/** Every address that is nothing else is a page: the web app makes it, from the same procedures the browser calls. */
export function pages({ reception, demonstration, render, isDevelopment, log }: Pages): RequestHandler {
  return async (request, response) => {
    const visit = receive(reception, request, response);
    const nonce = randomBytes(16).toString('base64url');
    const page = await render({
      url: request.originalUrl,
      origin: visit.origin,
      land: visit.land,
      locale: visit.locale,
      isDemo: demonstration !== undefined,
      nonce,
      call: callAs(reception, visit, demonstration, log),
    });
    allowPage(response, nonce, { isDevelopment });
    // The nonce makes every answer a new one, and pages of signed-in people are theirs alone.
    response
      .status(page.status)
      .set({ ...page.headers, 'Cache-Control': 'private, no-store' })
      .send(page.body);
  };
}

function callAs(
  reception: Reception,
  visit: Visit,
  demonstration: Demonstration | undefined,
  log: Logger,
): PageRequest['call'] {
  const context = procedureContext(reception.house, visit, demonstration);
  return async (path, input) => {
    try {
      const caller = createCaller(await context);
      const procedure = path.split('.').reduce<unknown>((router, name) => Reflect.get(router as object, name), caller);
      return { ok: true, data: await (procedure as (input: unknown) => Promise<unknown>)(input) };
    } catch (error) {
      const wrapped =
        error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
      if (wrapped.code === 'INTERNAL_SERVER_ERROR')
        log.error({ err: wrapped.cause ?? wrapped, path }, 'a procedure failed');
      return { ok: false, message: errorMessage(wrapped), data: { ...errorData(wrapped), path } };
    }
  };
}
