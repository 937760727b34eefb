import { expect, test } from 'vitest';
import type { SessionId } from '../ids.ts';
import { aCircle, testId } from '../testing/index.ts';
import type { Instant } from '../time.ts';
import { findLapse } from './circle-lapse.ts';

const instant = (day: string) => `${day}T14:00:00.000Z` as Instant;
const running = aCircle({ meetsEveryWeeks: 4, status: 'running', startedAt: instant('2026-10-01') });

function meetings(...days: readonly string[]) {
  return days.map((day, index) => ({ session: testId('s', index + 1) as SessionId, startsAt: instant(day) }));
}

const now = instant('2026-11-21');

test.for([
  { rule: 'in time again', days: ['2026-11-04', '2026-12-02'], lapse: undefined },
  { rule: 'on the last day again', days: ['2026-12-02', '2026-11-04', '2027-01-06'], lapse: undefined },
  {
    rule: 'a day too late',
    days: ['2026-11-04', '2026-12-03'],
    lapse: { since: testId('s', 1), meetBy: instant('2026-12-02'), nextAt: instant('2026-12-03') },
  },
  { rule: 'never again', days: ['2026-11-04'], lapse: { since: testId('s', 1), meetBy: instant('2026-12-02') } },
  { rule: 'never yet', days: [], lapse: { meetBy: instant('2026-10-29') } },
  {
    rule: 'counted from the last meeting, and a meeting that begins now has begun',
    days: ['2026-10-07', '2026-11-21'],
    lapse: { since: testId('s', 2), meetBy: instant('2026-12-19') },
  },
])('a running circle that meets $rule', ({ days, lapse }) => {
  expect(findLapse(running, meetings(...days), now)).toEqual(lapse);
});

test.for([
  aCircle({ meetsEveryWeeks: 4 }),
  aCircle({ meetsEveryWeeks: 4, status: 'completed', startedAt: now, completedAt: now }),
])('a circle that is $status owes no meeting', (circle) => {
  expect(findLapse(circle, [], now)).toBeUndefined();
});
