import { fc, test as property } from '@fast-check/vitest';
import { BERLIN, type LocalDate, type LocalDateTime, type TimeZone } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { addDays } from '../calendar-day.ts';
import { resolveSessionTime } from '../sessions/session-time.ts';
import { timesOfDay } from './times-of-day.ts';

const zones = [BERLIN, 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'] as TimeZone[];
const firstDay = '2026-01-01' as LocalDate;

const clock = fc
  .integer({ min: 0, max: 95 })
  .map((quarters) => `${`${Math.floor(quarters / 4)}`.padStart(2, '0')}:${`${(quarters % 4) * 15}`.padStart(2, '0')}`);

property.prop(
  [fc.constantFrom(...zones), clock, clock, fc.nat({ max: 2 }), fc.array(fc.nat({ max: 800 }), { minLength: 20 })],
  { numRuns: 300 },
)('the times of every day are those of a session typed for that day', (timeZone, from, to, nights, offsets) => {
  const at = (day: LocalDate) => ({
    startsAt: `${day}T${from}` as LocalDateTime,
    endsAt: `${addDays(day, nights)}T${to}` as LocalDateTime,
    timeZone,
  });
  const onDay = timesOfDay(at(firstDay));
  // Both nights in which clocks change in Berlin, and those around them.
  const days = [
    ...offsets.map((offset) => addDays(firstDay, offset)),
    ...daysAround('2026-03-29'),
    ...daysAround('2026-10-25'),
  ];
  expect(days.map(onDay)).toEqual(days.map((day) => resolveSessionTime(at(day))));
});

function daysAround(day: string): LocalDate[] {
  return [-2, -1, 0, 1, 2].map((days) => addDays(day as LocalDate, days));
}

test.for(['2026-01-01T24:00', '2026-01-01T9:00', '2026-02-30T09:00'])('%s is a bug of the caller', (time) => {
  const startsAt = time as LocalDateTime;
  expect(() => timesOfDay({ startsAt, endsAt: '2026-12-31T10:00' as LocalDateTime, timeZone: BERLIN })).toThrow(
    RangeError,
  );
});
