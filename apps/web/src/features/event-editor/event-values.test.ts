import { fc, test as property } from '@fast-check/vitest';
import { draftInput, fieldProblems } from '@netzwerkstatt/api/inputs';
import { anEvent } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { emptySession, minutesOf, toDraft, unitsText, valuesOf } from './event-values.ts';

test('what was stored and is saved unchanged stays what it was', () => {
  const event = anEvent({ venue: { name: 'Haus am Ring', place: 'Leipzig', accessibility: { stepFree: true } } });
  const draft = toDraft(valuesOf(event));
  expect(draftInput.parse(draft)).toMatchObject({
    title: event.title,
    venue: event.venue,
    capacity: event.capacity,
    sessions: event.sessions.map(({ id, startsAt, endsAt, teachingMinutes }) => ({
      id,
      startsAt,
      endsAt,
      teachingMinutes,
    })),
  });
});

test('an online event has no venue, whatever was typed before', () => {
  const values = { ...valuesOf(anEvent()), format: 'online' };
  expect(toDraft(values).venue).toBeUndefined();
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
