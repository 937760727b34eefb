import { fc, test as property } from '@fast-check/vitest';
import { draftInput, fieldProblems } from '@netzwerkstatt/api/inputs';
import type { LocalDate, PlaceId, RoomId } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { emptySession, minutesOf, toDraft, unitsText, valuesOf } from './event-values.ts';

test('what was stored and is saved unchanged stays what it was', () => {
  const event = anEvent({
    venue: { name: 'Haus am Ring', place: 'Leipzig', accessibility: { stepFree: true } },
    place: testId('x', 1) as PlaceId,
    sessions: [
      aSession({ room: { id: testId('x', 2) as RoomId, name: 'Saal' }, isForum: true, capacity: 12, speakers: 'Ada' }),
      aSession({ room: { name: 'Küche' }, ruleDay: '2027-01-19' as LocalDate }),
      aSession(),
    ],
  });
  const draft = toDraft(valuesOf(event));
  expect(draftInput.parse(draft)).toMatchObject({
    title: event.title,
    venue: event.venue,
    place: event.place,
    capacity: event.capacity,
    sessions: event.sessions.map(({ timeZone: _t, status: _s, sequence: _n, revisedAt: _r, ...session }) => session),
  });
});

test('an online event has no venue, whatever was typed before', () => {
  const values = { ...valuesOf(anEvent()), format: 'online' };
  expect(toDraft(values).venue).toBeUndefined();
});

test('without its house a room is only a name', () => {
  const room = { id: testId('x', 2) as RoomId, name: 'Saal' };
  const known = valuesOf(anEvent({ place: testId('x', 1) as PlaceId, sessions: [aSession({ room })] }));
  expect(toDraft(known).sessions[0]?.room).toEqual(room);
  expect(toDraft({ ...known, directoryPlace: '' }).sessions[0]?.room).toEqual({ name: 'Saal' });
  expect(toDraft({ ...known, format: 'online' })).not.toHaveProperty('place');
});

test('only a run of a module names one', () => {
  const moduleVersion = '0197a000-0000-7000-8000-000000000001';
  const values = { ...valuesOf(anEvent()), moduleVersion };
  expect(toDraft({ ...values, kind: 'module_run' }).moduleVersion).toBe(moduleVersion);
  expect(toDraft({ ...values, kind: 'training' }).moduleVersion).toBeUndefined();
});

property.prop([fc.nat({ max: 24 * 60 })])('minutes shown as teaching units come back as they were', (minutes) => {
  expect(minutesOf(unitsText(minutes))).toBe(minutes);
});

test.for(['', 'acht', '-1', '1,5,2'])('„%s“ is no number of teaching units', (text) => {
  expect(minutesOf(text)).toBeNaN();
});

test.for([
  { rule: 'a day', empty: { day: '' }, code: 'date_missing' },
  { rule: 'a time', empty: { from: '' }, code: 'time_missing' },
] as const)('$rule that nobody chose is missing, not wrong', ({ empty, code }) => {
  const session = { ...emptySession, day: '2027-01-20', units: '8', ...empty };
  const parsed = draftInput.safeParse(toDraft({ ...valuesOf(anEvent()), format: 'online', sessions: [session] }));
  expect(fieldProblems(parsed.error)?.[0]).toMatchObject({ path: 'sessions.0.startsAt', code });
});
