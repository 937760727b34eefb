import { expect, test } from 'vitest';
import { fieldOfProblem, fieldOfRefusal } from './draft-problem-field.ts';
import { emptySession } from './event-values.ts';

const complete = { ...emptySession, day: '2027-01-20', units: '8' };

test.for([
  { rule: 'a missing day', path: 'sessions.0.startsAt', session: { ...complete, day: '' }, field: 'sessions.0.day' },
  {
    rule: 'a missing start',
    path: 'sessions.0.startsAt',
    session: { ...complete, from: '' },
    field: 'sessions.0.from',
  },
  { rule: 'a missing end', path: 'draft.sessions.0.endsAt', session: { ...complete, to: '' }, field: 'sessions.0.to' },
  { rule: 'a wrong length', path: 'sessions.0.teachingMinutes', session: complete, field: 'sessions.0.units' },
  { rule: 'a long note', path: 'venue.accessibility.note', session: complete, field: 'venue.note' },
  { rule: 'a missing title', path: 'draft.title', session: complete, field: 'title' },
])('$rule is shown at its own field', ({ path, session, field }) => {
  expect(fieldOfProblem({ path }, { sessions: [session], planning: 'single' })).toBe(field);
});

test('a rule about a session is shown at its end', () => {
  expect(fieldOfRefusal({ code: 'draft_incomplete', field: 'sessions', sessionIndex: 2 }, 'single')).toBe(
    'sessions.2.to',
  );
});

test('a letter that cannot be printed is shown at the title it stands in', () => {
  const refusal = { code: 'title_not_printable', letters: ['→'] } as const;
  expect(fieldOfRefusal(refusal, 'single')).toBe('title');
  expect(fieldOfRefusal({ ...refusal, sessionIndex: 1 }, 'single')).toBe('sessions.1.title');
});

test('a rule about the whole has no field', () => {
  expect(fieldOfRefusal({ code: 'published_dates_fixed' }, 'single')).toBeUndefined();
});

test.for([
  { path: 'draft.sessions.3.startsAt', field: 'series.day' },
  { path: 'draft.sessions.3.teachingMinutes', field: 'series.units' },
  { path: 'draft.series.ends.lastDay', field: 'series.day' },
])('what is wrong with the dates of a rule is shown where they are typed: $path', ({ path, field }) => {
  expect(fieldOfProblem({ path }, { sessions: [complete], planning: 'series' })).toBe(field);
});
