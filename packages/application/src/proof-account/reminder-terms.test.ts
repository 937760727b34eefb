import type { LocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { nextLook, reminderDue } from './reminder-terms.ts';

const day = (text: string) => text as LocalDate;
const yearly = { due: { amount: 40, perYears: 1 } };
const calendarYear = { kind: 'fixed', startsOn: day('2020-01-01') } as const;

test.for([
  { today: '2026-09-29', due: undefined },
  { today: '2026-09-30', due: 3 },
  { today: '2026-11-29', due: 3 },
  { today: '2026-11-30', due: 1 },
  { today: '2026-12-31', due: 1 },
  { today: '2027-01-01', due: undefined },
])('of an end on 31 December the reminder due on $today is $due', ({ today, due }) => {
  expect(reminderDue(day('2026-12-31'), day(today))).toBe(due);
});

test.for([
  { today: '2026-01-01', next: '2026-09-30' },
  { today: '2026-09-30', next: '2026-11-30' },
  { today: '2026-11-30', next: '2027-01-01' },
  { today: '2027-01-01', next: '2027-09-30' },
])('after $today the house looks again on $next', ({ today, next }) => {
  expect(nextLook(yearly, calendarYear, day(today))).toBe(next);
});

test('what has no end is never looked at', () => {
  expect(nextLook(yearly, { kind: 'rolling' }, day('2026-01-01'))).toBe(undefined);
  expect(nextLook({ due: { amount: 44 } }, calendarYear, day('2026-01-01'))).toBe(undefined);
});
