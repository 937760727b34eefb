import type { Response } from 'express';

/** What is not there, is not yours, or was: one answer for all of them. */
export function sendNotFound(response: Response): void {
  response.status(404).type('text/plain; charset=utf-8').set('Cache-Control', 'no-store').send('Nicht gefunden.\n');
}
