import { createHash } from 'node:crypto';
import {
  authorise,
  downloadEvent,
  type OpenCalendar,
  openPersonalCalendar,
  openPublicCalendar,
} from '@netzwerkstatt/application';
import type { Request, Response } from 'express';
import { type Reception, receive, type Visit } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendNotFound } from './send-not-found.ts';

/** Raised when the same data would be written differently: clients then fetch anew. */
const WRITER_VERSION = 1;

export function calendarRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  const permitFor = (visit: Visit) => {
    const target = { land: visit.land };
    const permit = authorise({ kind: 'anyone', land: visit.land }, 'calendar.read', target, house.clock.now());
    if (permit === undefined) throw new Error('the table closes public calendars');
    return permit;
  };
  const feed =
    (open: (visit: Visit, name: string) => Promise<OpenCalendar | undefined>): Route['get'] =>
    async (request, response) => {
      const visit = receive(reception, request, response);
      const calendar = await open(visit, String(request.params['name'] ?? ''));
      if (calendar === undefined) return sendNotFound(response);
      await sendCalendar(request, response, calendar);
    };
  const download: Route['get'] = async (request, response) => {
    const visit = receive(reception, request, response);
    const { slug, number } = request.params;
    if (number !== undefined && !/^[1-9]\d{0,3}$/.test(String(number))) return sendNotFound(response);
    const session = number === undefined ? undefined : Number(number);
    const file = await downloadEvent(house, permitFor(visit), String(slug), session);
    if (file === undefined) return sendNotFound(response);
    response.set(
      'Content-Disposition',
      `attachment; filename="${slug}${number === undefined ? '' : `-${number}`}.ics"`,
    );
    sendText(response, file);
  };
  return [
    {
      path: '/kalender/land.ics',
      action: 'calendar.read',
      get: feed((visit) => openPublicCalendar(house, permitFor(visit), undefined)),
    },
    {
      path: '/kalender/netzwerk/:name.ics',
      action: 'calendar.read',
      get: feed((visit, name) => openPublicCalendar(house, permitFor(visit), name)),
    },
    {
      path: '/kalender/person/:name.ics',
      action: 'calendar.read',
      get: feed((visit, token) => openPersonalCalendar(house, permitFor(visit), token)),
    },
    { path: '/kalender/veranstaltung/:slug.ics', action: 'calendar.read', get: download },
    { path: '/kalender/veranstaltung/:slug/:number.ics', action: 'calendar.read', get: download },
  ];
}

/** Answers from the stamp alone when the client has the calendar already: nothing is rendered then. */
async function sendCalendar(request: Request, response: Response, calendar: OpenCalendar): Promise<void> {
  const { fingerprint, changedAt } = calendar.stamp;
  const etag = createHash('sha256').update(`${WRITER_VERSION} ${fingerprint}`).digest('base64url');
  response.set({
    ETag: `"${etag}"`,
    'Last-Modified': new Date(changedAt).toUTCString(),
    'Cache-Control': 'private, no-cache',
    'X-Robots-Tag': 'noindex',
  });
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  sendText(response, await calendar.render());
}

function sendText(response: Response, text: string): void {
  response.type('text/calendar; charset=utf-8').send(Buffer.from(text, 'utf8'));
}
