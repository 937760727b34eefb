import { randomBytes } from 'node:crypto';
import type { Demonstration, RenderPage } from '@netzwerkstatt/api';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { callAs } from '../http/call-as.ts';
import { allowPage } from '../http/security-headers.ts';
import { type Reception, receive } from '../http/visit.ts';

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
