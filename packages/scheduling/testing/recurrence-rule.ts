import { dateOf, type LocalDate, type TimeZone } from '@netzwerkstatt/domain';
import { type Repetition, type Series, type SeriesEnd, toInstant } from '../src/index.ts';

const byday = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/** A repetition as RFC 5545 writes it, for engines that are not ours. */
export function recurrenceOf(repeats: Repetition, startsOn: LocalDate): string {
  switch (repeats.kind) {
    case 'daily':
      return `FREQ=DAILY;INTERVAL=${repeats.everyDays}`;
    case 'weekly':
      return `FREQ=WEEKLY;WKST=MO;INTERVAL=${repeats.everyWeeks};BYDAY=${repeats.on.map((day) => byday[day]).join(',')}`;
    case 'monthly_by_weekday': {
      const days = repeats.nth.map((nth) => `${nth === 'last' ? -1 : nth}${byday[repeats.weekday]}`);
      return `FREQ=MONTHLY;INTERVAL=${repeats.everyMonths};BYDAY=${days.join(',')}`;
    }
    case 'monthly_by_day': {
      const day = repeats.dayOfMonth === 'last' ? -1 : repeats.dayOfMonth;
      return `FREQ=MONTHLY;INTERVAL=${repeats.everyMonths};BYMONTHDAY=${day}`;
    }
    case 'yearly': {
      // Written out: with the start alone ical.js moves 29 February to 1 March in other years.
      const [, month, day] = startsOn.split('-').map(Number);
      return `FREQ=YEARLY;INTERVAL=${repeats.everyYears};BYMONTH=${month};BYMONTHDAY=${day}`;
    }
  }
}

/** A whole rule, its end included; the last day until its last second in that zone. */
export function wholeRecurrenceOf(series: Series): string {
  const { startsAt, timeZone } = series.first;
  return `${recurrenceOf(series.repeats, dateOf(startsAt))};${endOf(series.ends, timeZone)}`;
}

function endOf(ends: SeriesEnd, timeZone: TimeZone): string {
  if (ends.kind !== 'until') return `COUNT=${ends.dates}`;
  const lastMinute = toInstant(`${ends.lastDay}T23:59` as never, timeZone);
  if (!lastMinute.ok) throw new RangeError('a day without an end');
  return `UNTIL=${lastMinute.value.instant.slice(0, 16).replace(/[-:]/g, '')}59Z`;
}
