import { exhausted, type LocalDate } from '@netzwerkstatt/domain';
import { addDays } from '../calendar-day.ts';
import { type HolidayCalendar, publicHolidayOn } from '../holidays/public-holidays.ts';
import type { SeriesOutcome } from './series-preview.ts';
import type { HolidayPolicy } from './series-rule.ts';

/** Ten weeks or ten days, depending on the step; no real calendar has so many holidays in a row. */
const MAX_SHIFTS = 10;

/** What a holiday policy makes of a day of the rule. */
export function offHoliday(
  day: LocalDate,
  policy: HolidayPolicy,
  { rules, place = 'land' }: HolidayCalendar,
): SeriesOutcome<LocalDate> {
  const holiday = publicHolidayOn(day, rules, place);
  if (!holiday) return { outcome: 'held', when: day };
  switch (policy.kind) {
    case 'flag':
      return { outcome: 'flagged', when: day, holiday };
    case 'skip':
      return { outcome: 'skipped', why: { kind: 'public_holiday', holiday } };
    case 'shift': {
      if (!Number.isInteger(policy.byDays) || policy.byDays === 0) throw new RangeError('a shift is by whole days');
      for (let shifts = 1; shifts <= MAX_SHIFTS; shifts += 1) {
        const byDays = shifts * policy.byDays;
        const when = addDays(day, byDays);
        if (!publicHolidayOn(when, rules, place)) {
          return { outcome: 'shifted', when, holiday, byDays, meetsAnother: false };
        }
      }
      return { outcome: 'skipped', why: { kind: 'no_day_to_shift_to', holiday } };
    }
    default:
      return exhausted(policy);
  }
}
