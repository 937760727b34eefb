import { isLocalDate, type PublicHolidayRule } from '@netzwerkstatt/domain';
import { partsOf } from '../calendar-day.ts';
import type { PlannedHolidays } from './calendar-plan.ts';
import type { Faults } from './plan-fault.ts';
import { checkDay } from './planned-time.ts';

const source = 'netzwerkstatt-ics';

/** The holidays of a plan as rules; a day of a list is a rule of one year. */
export function holidayRules({ rules = [], days = [] }: PlannedHolidays, faults: Faults): PublicHolidayRule[] {
  const stated = rules.flatMap((holiday, index): PublicHolidayRule[] => {
    const { rule } = holiday;
    // Of a year without a leap day, because a rule holds in every year.
    const isDay = rule.kind !== 'fixed' || isLocalDate(`2027-${twoDigits(rule.month)}-${twoDigits(rule.day)}`);
    if (!isDay) faults.add({ code: 'no_such_day', path: ['holidays', 'rules', index, 'rule', 'day'] });
    return isDay ? [{ ...holiday, scope: 'land', source }] : [];
  });
  const listed = days.flatMap(({ on, name }, index): PublicHolidayRule[] => {
    if (!checkDay(on, ['holidays', 'days', index, 'on'], faults)) return [];
    const [year, month, day] = partsOf(on);
    return [{ name, rule: { kind: 'fixed', month, day }, scope: 'land', fromYear: year, toYear: year, source }];
  });
  return [...stated, ...listed];
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
}
