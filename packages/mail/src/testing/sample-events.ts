import type { CalendarNotice, EventBrief } from '@netzwerkstatt/application';
import type { EmailAddress, Event, LocalDateTime, SessionId, Venue } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';

const venue: Venue = {
  name: 'Landratsamt',
  place: 'Borna',
  address: 'Hauptstraße 1, 04552 Borna',
  accessibility: { stepFree: true, inductionLoop: true, note: 'Aufzug links vom Haupteingang' },
  travel: 'S-Bahn bis Borna, von dort acht Minuten zu Fuß',
};

/** A one-day event of a network with a mailbox. */
export function aBrief(wanted: Partial<EventBrief> = {}): EventBrief {
  return {
    ...briefOf(anEvent({ venue })),
    organiser: { name: 'Koordinationsstelle Nord', mailbox: 'kontakt@nord.example' as EmailAddress },
    ...wanted,
  };
}

/** What a mail keeps of an event of the Land. */
export function briefOf({ id, slug, title, summary, format, venue, sessions }: Event): EventBrief {
  return {
    id,
    slug,
    title,
    summary,
    format,
    ...(venue && { venue }),
    sessions,
    organiser: { name: 'Landesprojekt Netzwerkstatt' },
  };
}

/** Two days, one of them with forums, one forum called off; partly online. */
export const conference: EventBrief = aBrief({
  slug: '2027-06-11-fachtag-fruehe-hilfen',
  title: 'Fachtag „Frühe Hilfen & Kinderschutz“',
  format: 'hybrid',
  sessions: [
    aPart(1, '2027-06-11T09:00', '2027-06-11T10:30', { title: 'Plenum' }),
    aPart(2, '2027-06-11T11:00', '2027-06-11T12:30', { title: 'Forum 1', room: { name: 'Raum 2.10' } }),
    aPart(3, '2027-06-11T11:00', '2027-06-11T12:30', { title: 'Forum 2', status: 'cancelled' }),
    aPart(4, '2027-06-12T09:00', '2027-06-12T12:00', { title: 'Werkstatt' }),
  ],
});

export function aPart(number: number, startsAt: string, endsAt: string, wanted: Parameters<typeof aSession>[0] = {}) {
  return aSession({
    id: testId('s', number) as SessionId,
    startsAt: startsAt as LocalDateTime,
    endsAt: endsAt as LocalDateTime,
    ...wanted,
  });
}

/** The first date of an event put into a calendar, or whatever is wanted. */
export function aNotice({ sessions }: EventBrief, wanted: Partial<CalendarNotice> = {}): CalendarNotice {
  const [session] = sessions;
  if (session === undefined) throw new Error('an event has a session');
  const { id, startsAt, endsAt, sequence, revisedAt } = session;
  return { method: 'REQUEST', session: id, startsAt, endsAt, sequence, revisedAt, ...wanted };
}
