import type { Instant, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { Attendant } from './attendance-draft.ts';
import { dueSession } from './due-session.ts';

const on = (day: string) =>
  aSession({
    id: day as SessionId,
    startsAt: `${day}T09:00` as LocalDateTime,
    endsAt: `${day}T16:30` as LocalDateTime,
  });
const sessions = [on('2027-01-20'), on('2027-01-27'), on('2027-02-03')];
const recorded = (...days: string[]) =>
  [{ minutes: Object.fromEntries(days.map((day) => [day, 360])) }] as unknown as Attendant[];
const due = (now: string, ...days: string[]) => dueSession(sessions, recorded(...days), now as Instant)?.id;

test.for([
  { rule: 'before the first day it is the first day', now: '2027-01-01T00:00:00.000Z', days: [], day: '2027-01-20' },
  { rule: 'what is missing comes first', now: '2027-01-28T00:00:00.000Z', days: [], day: '2027-01-20' },
  { rule: 'then what follows it', now: '2027-01-28T00:00:00.000Z', days: ['2027-01-20'], day: '2027-01-27' },
  {
    rule: 'with nothing missing it is the latest day',
    now: '2027-01-28T00:00:00.000Z',
    days: ['2027-01-20', '2027-01-27'],
    day: '2027-01-27',
  },
])('$rule', ({ now, days, day }) => {
  expect(due(now, ...days)).toBe(day);
});
