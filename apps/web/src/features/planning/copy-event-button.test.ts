import { expect, test } from 'vitest';
import { yearAfter } from './copy-event-button.tsx';

test.for([
  { rule: 'this year’s is copied for the next', startsAt: '2026-05-06T09:00', year: 2027 },
  { rule: 'next year’s for the one after', startsAt: '2027-05-06T09:00', year: 2028 },
  { rule: 'last year’s for this one', startsAt: '2025-05-06T09:00', year: 2026 },
  { rule: 'one of long ago not for a year that is over', startsAt: '2009-05-06T09:00', year: 2026 },
])('$rule', ({ startsAt, year }) => {
  expect(yearAfter(startsAt, '2026-11-28T09:00:00.000Z')).toBe(year);
});
