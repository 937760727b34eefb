import { createHash } from 'node:crypto';
import type { OpenCalendar } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import type { Request, Response } from 'express';
import { formatHttpDate } from '../http/http-date.ts';
import { checkPreconditions, type Validators } from '../http/preconditions.ts';

/** Raised when the same data would be written differently, with the day on which that began: clients fetch anew then. */
const writer = { version: 2, since: '2026-11-21T00:00:00.000Z' as Instant };

/** A feed. From the stamp alone when the client has it already, or asks for the headers only: nothing is rendered then. */
export async function sendFeed(
  request: Request,
  response: Response,
  calendar: OpenCalendar,
  now: Instant,
): Promise<void> {
  const early = validatorsOf(calendar.stamp, now);
  if (!isWanted(request, response, early, now)) return;
  if (request.method === 'HEAD') {
    tell(response, early, now).status(200).type(CALENDAR).end();
    return;
  }
  const { stamp, text } = await calendar.render();
  sendText(tell(response, validatorsOf(stamp, now), now), text);
}

/** A file to save. It is small, and its tag is made of what is in it. */
export function sendFile(
  request: Request,
  response: Response,
  file: { text: string; name: string },
  now: Instant,
): void {
  const validators = { etag: tagOf(file.text) };
  if (!isWanted(request, response, validators, now)) return;
  tell(response, validators, now).set('Content-Disposition', `attachment; filename="${file.name}"`);
  sendText(response, file.text);
}

const CALENDAR = 'text/calendar; charset=utf-8';

/** Answers the request when the client has what it asks for, or does not want it any more. */
function isWanted(request: Request, response: Response, validators: Validators, now: Instant): boolean {
  const outcome = checkPreconditions(request.headers, validators, Date.parse(now));
  if (outcome === 'not_modified') tell(response, validators, now).status(304).end();
  if (outcome === 'failed') response.status(412).end();
  return outcome === 'send';
}

/**
 * A time of HTTP is whole seconds: it is rounded up, so that a second change within the same second has another one, and
 * never lies ahead.
 */
function validatorsOf({ fingerprint, changedAt }: OpenCalendar['stamp'], now: Instant): Validators {
  const changed = Math.max(Date.parse(changedAt), Date.parse(writer.since));
  return {
    etag: tagOf(`${writer.version} ${fingerprint}`),
    lastModified: Math.min(Math.ceil(changed / 1000), Math.floor(Date.parse(now) / 1000)),
  };
}

function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

function tell(response: Response, { etag, lastModified }: Validators, now: Instant): Response {
  return response.set({
    // By the same clock as everything else, also in a demonstration, where it is moved.
    Date: new Date(now).toUTCString(),
    ETag: etag,
    ...(lastModified !== undefined && { 'Last-Modified': formatHttpDate(lastModified) }),
    'Cache-Control': 'private, no-cache',
    'X-Robots-Tag': 'noindex',
  });
}

/** Not by `send`, which would look at the conditions once more, by rules of its own. */
function sendText(response: Response, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  response.status(200).type(CALENDAR).set('Content-Length', String(bytes.length)).end(bytes);
}
