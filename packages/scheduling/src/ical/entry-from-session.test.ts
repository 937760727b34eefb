import type { EmailAddress, EventSession, Instant, LocalDate, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../testing/read-calendar.ts';
import { calendarDownload } from './calendar-download.ts';
import { entryFromSession } from './entry-from-session.ts';

const around = { host: 'netzwerkstatt.example', baseUrl: 'https://netzwerkstatt.example' };

function part(number: number, wanted: Partial<EventSession> = {}): EventSession {
  const day = `2027-01-${19 + number}`;
  return aSession({
    id: testId('s', number) as SessionId,
    startsAt: `${day}T09:00` as LocalDateTime,
    endsAt: `${day}T16:30` as LocalDateTime,
    ...wanted,
  });
}

function entriesOf(sessions: EventSession[], wanted: Parameters<typeof anEvent>[0] = {}) {
  const event = anEvent({ sessions, ...wanted });
  return event.sessions.map((session) => entryFromSession(event, session, around));
}

test('an event of one day is one entry that stands for itself', () => {
  const event = anEvent({ venue: { name: 'Landratsamt', place: 'Borna', accessibility: {} } });
  const organiser = { name: 'Netzwerk Nord', email: 'kontakt@nord.example' as EmailAddress };
  const surroundings = { ...around, organiser, categories: ['Kinderschutz'], onlineRoomUrl: 'https://raum.example/1' };
  expect(entryFromSession(event, aSession(), surroundings)).toEqual({
    uid: `session-${testId('s', 1)}@netzwerkstatt.example`,
    summary: 'Recht im Kinderschutz',
    when: { kind: 'timed', startsAt: '2027-01-20T09:00', endsAt: '2027-01-20T16:30', timeZone: 'Europe/Berlin' },
    location: 'Landratsamt, Borna',
    url: 'https://netzwerkstatt.example/veranstaltungen/2027-01-20-recht-im-kinderschutz',
    description:
      'Die Stufen des § 4 KKG für den eigenen Beruf.\n\nhttps://netzwerkstatt.example/veranstaltungen/2027-01-20-recht-im-kinderschutz',
    organiser,
    categories: ['Kinderschutz'],
    status: 'confirmed',
    sequence: 0,
    revisedAt: '2026-11-01T08:00:00.000Z',
    onlineRoomUrl: 'https://raum.example/1',
  });
});

test('D01: the days of a training are numbered and belong together', () => {
  const parentUid = `event-${testId('e', 1)}@netzwerkstatt.example`;
  expect(entriesOf([part(1), part(2)]).map((entry) => [entry.part, entry.parentUid])).toEqual([
    [{ number: 1, of: 2 }, parentUid],
    [{ number: 2, of: 2 }, parentUid],
  ]);
});

test('D04: plenary and forums are called by their own names', () => {
  const entries = entriesOf([part(1, { title: 'Plenum' }), part(2, { title: 'Forum 1' })], { title: 'Fachtag' });
  expect(entries.map((entry) => [entry.summary, entry.part])).toEqual([
    ['Fachtag: Plenum', undefined],
    ['Fachtag: Forum 1', undefined],
  ]);
});

test('C10: dates of a rule carry no number, so that a new one changes none of the old ones', () => {
  const date = (number: number) => part(number, { ruleDay: `2027-0${number}-20` as LocalDate });
  const before = entriesOf([date(1), date(2)]);
  const after = entriesOf([date(1), date(2), date(3)]);
  expect(after.slice(0, 2)).toEqual(before);
  expect(after.map((entry) => entry.part)).toEqual([undefined, undefined, undefined]);
});

describe('D08: one of three blocks is cancelled', () => {
  const before = entriesOf([part(1), part(2), part(3)]);
  const after = entriesOf([part(1), part(2, { status: 'cancelled', sequence: 1 }), part(3)]);

  test('and keeps its number', () => {
    expect(readCalendar(calendarDownload(after)).map(({ summary }) => summary)).toEqual([
      'Recht im Kinderschutz (1/3)',
      'ABGESAGT: Recht im Kinderschutz (2/3)',
      'Recht im Kinderschutz (3/3)',
    ]);
  });

  test('and the others do not change', () => {
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  });
});

test('a cancelled event cancels every session, at the latest when it was cancelled', () => {
  const cancelledAt = '2026-12-01T10:00:00.000Z' as Instant;
  const cancelled = { status: 'cancelled', cancelledAt, cancellationReason: 'Erkrankung' } as const;
  const later = part(2, { revisedAt: '2026-12-02T10:00:00.000Z' as Instant });
  expect(entriesOf([part(1), later], cancelled).map(({ status, revisedAt }) => [status, revisedAt])).toEqual([
    ['cancelled', cancelledAt],
    ['cancelled', '2026-12-02T10:00:00.000Z'],
  ]);
});

test('G03: whoever waits for a place sees that, unless the date is cancelled', () => {
  const waiting = { ...around, isWaitlisted: true };
  const cancelled = part(1, { status: 'cancelled' });
  expect(entryFromSession(anEvent(), part(1), waiting).status).toBe('waitlisted');
  expect(entryFromSession(anEvent({ sessions: [cancelled] }), cancelled, waiting).status).toBe('cancelled');
});

test('an address says more than a place', () => {
  const venue = { name: 'Landratsamt', place: 'Borna', address: 'Hauptstraße 1, 04552 Borna', accessibility: {} };
  expect(entriesOf([part(1)], { venue })[0]?.location).toBe('Landratsamt, Hauptstraße 1, 04552 Borna');
});

test('a session in a room of its own says which', () => {
  const venue = { name: 'Landratsamt', place: 'Borna', accessibility: {} };
  const sessions = [part(1), part(2, { room: { name: 'Raum 2' } })];
  expect(entriesOf(sessions, { venue }).map(({ location }) => location)).toEqual([
    'Landratsamt, Borna',
    'Landratsamt, Borna, Raum 2',
  ]);
  expect(entriesOf(sessions).map(({ location }) => location)).toEqual([undefined, 'Raum 2']);
});

test('G05: a draft is in nobody’s calendar', () => {
  expect(() => entriesOf([part(1)], { status: 'draft' })).toThrow(RangeError);
});

test('a session of another event is a bug of the caller', () => {
  expect(() => entryFromSession(anEvent(), part(7), around)).toThrow(RangeError);
});
