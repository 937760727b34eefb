import { fc } from '@fast-check/vitest';
import { BERLIN, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
import {
  addDays,
  addMonths,
  type NthOfMonth,
  type Repetition,
  type Series,
  type SeriesEnd,
  toInstant,
  type Weekday,
  weekdays,
} from '../src/index.ts';
import { ruleDays } from '../src/series/rule-days.ts';

const every = fc.integer({ min: 1, max: 5 });
const everyMonths = fc.oneof(every, fc.constantFrom(3, 6, 12));
const weekday = fc.constantFrom<Weekday>(...weekdays);
const nth = fc.constantFrom<NthOfMonth>(1, 2, 3, 4, 5, 'last');

/** Any repetition there is. */
export const anyRule: fc.Arbitrary<Repetition> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), everyDays: every }),
  fc.record({
    kind: fc.constant('weekly' as const),
    everyWeeks: every,
    on: fc.uniqueArray(weekday, { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('monthly_by_weekday' as const),
    everyMonths,
    nth: fc.uniqueArray(nth, { minLength: 1, maxLength: 3 }),
    weekday,
  }),
  fc.record({
    kind: fc.constant('monthly_by_day' as const),
    everyMonths,
    dayOfMonth: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom<31 | 'last'>(31, 'last')),
  }),
  fc.record({ kind: fc.constant('yearly' as const), everyYears: every }),
);

/** Eleven years, those of 29 February among them. */
export const anyStart: fc.Arbitrary<LocalDate> = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01' as LocalDate, days)),
  fc.constantFrom('2024-02-29' as LocalDate, '2028-02-29' as LocalDate, '2027-12-31' as LocalDate),
);

/** A repetition with a start that is one of its own days. */
export const anyStartedRule: fc.Arbitrary<{ readonly repeats: Repetition; readonly startsOn: LocalDate }> = fc
  .tuple(anyRule, anyStart)
  .map(([repeats, from]) => {
    const [startsOn] = ruleDays(repeats, from, addMonths(from, 120));
    return startsOn === undefined ? null : { repeats, startsOn };
  })
  .filter((started) => started !== null);

const anyTime = fc.oneof(
  fc.integer({ min: 0, max: 47 }).map((halfHours) => halfHours / 2),
  // The hour that is skipped in one night and comes twice in another.
  fc.constant(2.5),
);

const anyEnd = fc.oneof(
  fc.integer({ min: 0, max: 1100 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 24 }).map((dates) => ({ dates })),
);

/** Any series in Berlin, at any half hour, and some days of it struck out. */
export const anySeries: fc.Arbitrary<Series> = fc
  .record({
    started: anyStartedRule,
    hour: anyTime,
    end: anyEnd,
    struck: fc.array(fc.nat({ max: 60 }), { maxLength: 3 }),
  })
  .map(({ started: { repeats, startsOn }, hour, end, struck }): Series => {
    const ends: SeriesEnd =
      'days' in end ? { kind: 'until', lastDay: addDays(startsOn, end.days) } : { kind: 'count_all', dates: end.dates };
    return {
      first: {
        startsAt: `${startsOn}T${clock(hour)}` as LocalDateTime,
        endsAt: `${startsOn}T${clock(hour + 0.25)}` as LocalDateTime,
        timeZone: BERLIN,
      },
      repeats,
      ends,
      onHoliday: { kind: 'flag' },
      leftOut: struck.map((days) => addDays(startsOn, days)),
    };
  })
  // A start that does not exist is refused where it is typed; engines move the whole series with it.
  .filter(({ first }) => toInstant(first.startsAt, first.timeZone).ok);

function clock(hour: number): string {
  const [hours, minutes] = [Math.floor(hour), (hour % 1) * 60];
  return `${`${hours}`.padStart(2, '0')}:${`${minutes}`.padStart(2, '0')}`;
}
