import type { Response } from 'express';
import type { Visit } from '../http/visit.ts';

/** Every page that is drawn anew for its visitor holds a thread; who asks too often is told when to go on. @returns whether they wait. */
export function hasToWaitToDraw({ countAgainst }: Visit, response: Response): boolean {
  const retryAfterSeconds = countAgainst('drawing');
  if (retryAfterSeconds === undefined) return false;
  response.set('Retry-After', String(retryAfterSeconds)).sendStatus(429);
  return true;
}
