import type { EventId, Instant, LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { firstWish, toWish } from './finder-values.ts';

const now = '2026-11-28T23:30:00.000Z' as Instant;
const session = { startsAt: '2027-03-10T09:00' as LocalDateTime, endsAt: '2027-03-10T16:30' as LocalDateTime };

test('the first wish is a quarter from a fortnight on, by the clock on the wall, as long as the draft', () => {
  expect(firstWish({ sessions: [session] as never }, now)).toEqual({
    from: '2026-12-13',
    to: '2027-03-13',
    beginsAt: '09:00',
    lengthMinutes: '450',
    weekdays: ['tuesday', 'wednesday', 'thursday'],
  });
});

test('a length that is no number is 0, of which the schema says what it should be', () => {
  const values = { ...firstWish({ sessions: [session] as never }, now), lengthMinutes: 'lang' };
  expect(toWish('e' as string as EventId, values)).toMatchObject({ beginsAt: ['09:00'], lengthMinutes: 0 });
});
