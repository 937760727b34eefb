import {
  authorise,
  type CalendarAddress,
  downloadEvent,
  type OpenCalendar,
  openPersonalCalendar,
  openPublicCalendar,
} from '@netzwerkstatt/application';
import type { Request, Response } from 'express';
import { type Reception, receive, type Visit } from '../http/visit.ts';
import type { Route } from './route.ts';
import { sendFeed, sendFile } from './send-calendar.ts';
import { sendNotFound } from './send-not-found.ts';

export function calendarRoutes(reception: Reception): readonly Route[] {
  const { house } = reception;
  const permitFor = (visit: Visit) => {
    const target = { land: visit.land };
    const permit = authorise({ kind: 'anyone', land: visit.land }, 'calendar.read', target, house.clock.now());
    if (permit === undefined) throw new Error('the table closes public calendars');
    return permit;
  };
  const feed = (path: string, open: (visit: Visit, name: string) => Promise<OpenCalendar | undefined>): Route => ({
    path,
    action: 'calendar.read',
    async get(request, response) {
      const visit = receive(reception, request, response);
      const calendar = await open(visit, String(Object.values(request.params)[0] ?? ''));
      if (calendar === undefined) return sendMiss(visit, response);
      await sendFeed(request, response, calendar, house.clock.now());
    },
  });
  const publicFeed = (path: string, address: (name: string) => CalendarAddress): Route =>
    feed(path, (visit, name) => openPublicCalendar(house, permitFor(visit), address(name)));
  const download = (path: string): Route => ({
    path,
    action: 'calendar.read',
    async get(request: Request, response: Response) {
      const visit = receive(reception, request, response);
      const { slug, number } = request.params;
      if (number !== undefined && !/^[1-9]\d{0,3}$/.test(String(number))) return sendMiss(visit, response);
      const session = number === undefined ? undefined : Number(number);
      const text = await downloadEvent(house, permitFor(visit), String(slug), session);
      if (text === undefined) return sendMiss(visit, response);
      const name = `${slug}${number === undefined ? '' : `-${number}`}.ics`;
      sendFile(request, response, { text, name }, house.clock.now());
    },
  });
  return [
    publicFeed('/kalender/land.ics', () => ({ kind: 'land' })),
    publicFeed('/kalender/netzwerk/:slug.ics', (slug) => ({ kind: 'network', slug })),
    publicFeed('/kalender/region/:ags.ics', (ags) => ({ kind: 'region', ags })),
    publicFeed('/kalender/beruf/:code.ics', (code) => ({ kind: 'profession', code })),
    publicFeed('/kalender/modul/:code.ics', (code) => ({ kind: 'module', code })),
    publicFeed('/kalender/reihe/:slug.ics', (slug) => ({ kind: 'event', slug })),
    feed('/kalender/person/:token.ics', (visit, token) => openPersonalCalendar(house, permitFor(visit), token)),
    download('/kalender/veranstaltung/:slug.ics'),
    download('/kalender/veranstaltung/:slug/:number.ics'),
  ];
}

/** Programs ask again and again for what is gone, and get the same short answer; who tries addresses must wait. */
function sendMiss(visit: Visit, response: Response): void {
  const waitSeconds = visit.countAgainst('calendar_miss');
  if (waitSeconds === undefined) {
    sendNotFound(response);
    return;
  }
  response
    .status(429)
    .set({ 'Retry-After': String(waitSeconds), 'Cache-Control': 'no-store' })
    .type('text/plain; charset=utf-8')
    .end('Zu viele Versuche.\n');
}
