import type { CircleTask, CircleTaskFacts } from '../circle/circle-work.ts';
import type { CircleFacts, CircleStatus, QualityCircle } from '../circle/quality-circle.ts';
import type { Event, EventSession, EventStatus } from '../event.ts';
import type { CircleTaskId, EventId, PersonId, PlaceId, RegistrationId, RoomId, SessionId } from '../ids.ts';
import type { Place, Room } from '../place.ts';
import { BERLIN, type Instant, type LocalDate, type LocalDateTime } from '../time.ts';

/** The moment at which tests happen unless they say otherwise: a Saturday before the demo programme begins. */
export const TEST_NOW: Instant = '2026-11-21T09:00:00.000Z' as Instant;

/** A readable id that is a valid UUID: `testId('e', 1)` is the first event of a test. */
export function testId(kind: 'e' | 's' | 'p' | 'r' | 'n' | 'o' | 'm' | 'c' | 'x', number: number): string {
  const prefix = kind.charCodeAt(0).toString(16).padStart(8, '0');
  return `${prefix}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A six-hour day (8 UE) on 20 January 2027, nine to half past four. */
export function aSession(wanted: Partial<EventSession> = {}): EventSession {
  return {
    id: testId('s', 1) as SessionId,
    startsAt: '2027-01-20T09:00' as LocalDateTime,
    endsAt: '2027-01-20T16:30' as LocalDateTime,
    timeZone: BERLIN,
    teachingMinutes: 360,
    status: 'planned',
    sequence: 0,
    revisedAt: '2026-11-01T08:00:00.000Z' as Instant,
    ...wanted,
  };
}

/** A published one-day event with 20 places that takes registrations now. */
export function anEvent(wanted: Partial<Event> = {}): Event {
  const status: EventStatus = { status: 'published', publishedAt: '2026-11-01T08:00:00.000Z' as Instant };
  return {
    id: testId('e', 1) as EventId,
    slug: '2027-01-20-recht-im-kinderschutz',
    kind: 'training',
    title: 'Recht im Kinderschutz',
    summary: 'Die Stufen des § 4 KKG für den eigenen Beruf.',
    description: 'Ein Tag mit Fällen ohne Namen.',
    format: 'on_site',
    targetProfessions: [],
    admission: 'first_come',
    capacity: 20,
    registrationOpensAt: '2026-11-01T08:00:00.000Z' as Instant,
    registrationClosesAt: '2027-01-13T22:59:59.000Z' as Instant,
    sessions: [aSession()],
    revision: 1,
    ...status,
    ...wanted,
  } as Event;
}

/** A room for 20 people, reached without a step, without an induction loop. */
export function aRoom(wanted: Partial<Room> = {}): Room {
  return {
    id: testId('x', 1) as RoomId,
    name: 'Seminarraum 1',
    capacity: 20,
    stepFree: true,
    inductionLoop: false,
    ...wanted,
  };
}

/** A house in Leipzig with one room. */
export function aPlace(wanted: Partial<Place> = {}): Place {
  return {
    id: testId('x', 1) as PlaceId,
    name: 'Tagungshaus am Markt',
    place: 'Leipzig',
    address: 'Markt 1, 04109 Leipzig',
    accessibility: { stepFree: true, note: 'Aufzug im Hof' },
    travel: 'Straßenbahn bis Markt',
    rooms: [aRoom()],
    revision: 1,
    ...wanted,
  };
}

export const ada: PersonId = testId('p', 1) as PersonId;
export const ben: PersonId = testId('p', 2) as PersonId;
export const cem: PersonId = testId('p', 3) as PersonId;

/** The registration with a number of its own. */
export function registrationId(number: number): RegistrationId {
  return testId('r', number) as RegistrationId;
}

/** A circle that is planned and meets every eight weeks. */
export function aCircle(wanted: Partial<CircleFacts> & Partial<CircleStatus> = {}): QualityCircle {
  return {
    event: testId('e', 1) as EventId,
    topic: 'Frühe Hilfen – stadtteilbezogen',
    meetsEveryWeeks: 8,
    revision: 1,
    status: 'planned',
    ...wanted,
  } as QualityCircle;
}

/** An open task of the first registration, due in Advent. */
export function aCircleTask(wanted: Partial<CircleTaskFacts> = {}): CircleTask {
  return {
    id: testId('x', 1) as CircleTaskId,
    event: testId('e', 1) as EventId,
    what: 'Telefonliste der Stationen zusammenstellen',
    member: registrationId(1),
    dueOn: '2026-12-06' as LocalDate,
    ...wanted,
    status: 'open',
  };
}
