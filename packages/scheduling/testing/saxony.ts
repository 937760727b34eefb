import {
  type HolidayRule,
  type PublicHolidayRule,
  parseLocalDate,
  type SchoolHolidayTable,
} from '@netzwerkstatt/domain';
import type { HolidayCalendar } from '../src/index.ts';

const source = '§ 1 SächsSFG';

function holiday(name: string, rule: HolidayRule, scope: PublicHolidayRule['scope'] = 'land'): PublicHolidayRule {
  return { name, rule, scope, source };
}

/** The public holidays of Sachsen; what the tests of this package plan around. */
export const saxonHolidays: readonly PublicHolidayRule[] = [
  holiday('Neujahr', { kind: 'fixed', month: 1, day: 1 }),
  holiday('Karfreitag', { kind: 'easter', offsetDays: -2 }),
  holiday('Ostermontag', { kind: 'easter', offsetDays: 1 }),
  holiday('Tag der Arbeit', { kind: 'fixed', month: 5, day: 1 }),
  holiday('Christi Himmelfahrt', { kind: 'easter', offsetDays: 39 }),
  holiday('Pfingstmontag', { kind: 'easter', offsetDays: 50 }),
  holiday('Fronleichnam', { kind: 'easter', offsetDays: 60 }, 'listed_places'),
  holiday('Tag der Deutschen Einheit', { kind: 'fixed', month: 10, day: 3 }),
  holiday('Reformationstag', { kind: 'fixed', month: 10, day: 31 }),
  holiday('Buß- und Bettag', { kind: 'wednesday_before_23_november' }),
  holiday('1. Weihnachtstag', { kind: 'fixed', month: 12, day: 25 }),
  holiday('2. Weihnachtstag', { kind: 'fixed', month: 12, day: 26 }),
];

export const saxony: HolidayCalendar = { rules: saxonHolidays };

/** School holidays as far as a table of autumn 2026 knew them. */
export const saxonSchoolHolidays: SchoolHolidayTable = {
  holidays: [
    { name: 'Herbst', from: parseLocalDate('2026-10-12'), to: parseLocalDate('2026-10-24') },
    { name: 'Weihnachten', from: parseLocalDate('2026-12-23'), to: parseLocalDate('2027-01-02') },
    { name: 'Winter', from: parseLocalDate('2027-02-08'), to: parseLocalDate('2027-02-19') },
    { name: 'Ostern', from: parseLocalDate('2027-03-26'), to: parseLocalDate('2027-04-02') },
    { name: 'Unterrichtsfreier Tag', from: parseLocalDate('2027-05-07'), to: parseLocalDate('2027-05-07') },
    { name: 'Pfingsten', from: parseLocalDate('2027-05-15'), to: parseLocalDate('2027-05-18') },
    { name: 'Sommer', from: parseLocalDate('2027-07-10'), to: parseLocalDate('2027-08-20') },
  ],
  knownUntil: parseLocalDate('2027-08-20'),
  takenOn: parseLocalDate('2026-11-01'),
  source: 'decree of the ministry',
};
