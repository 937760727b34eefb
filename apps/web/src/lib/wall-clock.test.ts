import { type Instant, parseLocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { toWallClock } from './wall-clock.ts';

test.for([
  { rule: 'in winter', instant: '2027-01-20T08:00:00.000Z', shown: '2027-01-20T09:00' },
  { rule: 'in summer', instant: '2027-07-01T07:05:59.999Z', shown: '2027-07-01T09:05' },
  { rule: 'past midnight', instant: '2027-01-13T23:00:00.000Z', shown: '2027-01-14T00:00' },
])('$rule clocks of the Länder show', ({ instant, shown }) => {
  expect(toWallClock(instant as Instant)).toBe(parseLocalDateTime(shown));
});
