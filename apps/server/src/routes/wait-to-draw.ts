import { type LimitName, limitKeyOf } from '@netzwerkstatt/api';
import type { Actor } from '@netzwerkstatt/application';
import type { Response } from 'express';
import type { Visit } from '../http/visit.ts';

/**
 * Every file that is drawn anew for its visitor holds a thread; who asks too often is told when to go on, and nobody else
 * waits for it.
 *
 * @returns whether they wait.
 */
export function hasToWaitToDraw(
  { countAgainst, locale }: Visit,
  response: Response,
  actor: Actor,
  limit: Extract<LimitName, 'drawing' | 'print_run' | 'proof_statement'> = 'drawing',
): boolean {
  const retryAfterSeconds = countAgainst(limit, limitKeyOf(limit, actor));
  if (retryAfterSeconds === undefined) return false;
  response
    .status(429)
    .set({ 'Retry-After': String(retryAfterSeconds), 'Cache-Control': 'private, no-store' })
    .type('text/plain; charset=utf-8')
    .send(`${words[locale](retryAfterSeconds)}\n`);
  return true;
}

const words = {
  de: (seconds: number) =>
    `Das waren viele Dateien in kurzer Zeit. Bitte versuchen Sie es in ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} noch einmal.`,
  en: (seconds: number) =>
    `That was many files in a short time. Please try again in ${seconds === 1 ? 'one second' : `${seconds} seconds`}.`,
};
