import { type LocalDate, parseLocalDate } from '@netzwerkstatt/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, partsOf, weekdayOf } from './calendar-day.ts';
import { correspondingDay } from './corresponding-day.ts';

test.for([
  { rule: 'the third Wednesday stays the third Wednesday', day: '2026-03-18', year: 2027, same: '2027-03-17' },
  { rule: 'the first of a month may become its seventh', day: '2026-09-01', year: 2027, same: '2027-09-07' },
  { rule: 'a fifth one that is not there is the last', day: '2026-04-29', year: 2028, same: '2028-04-26' },
  { rule: '29 February is a weekday like others', day: '2028-02-29', year: 2029, same: '2029-02-27' },
  { rule: 'also backwards', day: '2027-03-17', year: 2026, same: '2026-03-18' },
])('$rule', ({ day, year, same }) => {
  expect(correspondingDay(parseLocalDate(day), year)).toBe(same);
});

test('month and weekday stay, and in its own year a day is its own', () => {
  const days = fc.integer({ min: 0, max: 36_500 }).map((it) => addDays('1990-01-01' as LocalDate, it));
  fc.assert(
    fc.property(days, fc.integer({ min: 1990, max: 2090 }), (day, year) => {
      const same = correspondingDay(day, year);
      expect([partsOf(same)[0], partsOf(same)[1], weekdayOf(same)]).toEqual([year, partsOf(day)[1], weekdayOf(day)]);
      expect(correspondingDay(day, partsOf(day)[0])).toBe(day);
    }),
  );
});
