import { parseLocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { LandProfile } from '../land-profile.ts';
import { sachsen } from '../lands/index.ts';
import type { CatalogueFinding, HolidayFault } from './catalogue-finding.ts';
import { checkLandProfile } from './check-land-profile.ts';

interface Case {
  readonly fault: string;
  readonly land: LandProfile;
  readonly finding: CatalogueFinding;
}

/** Every code of this section has a fault that provokes it, or the table does not compile. */
const cases: Record<HolidayFault['code'] | 'years_reversed', readonly Case[]> = {
  holiday_impossible: [
    {
      fault: 'a holiday on 31 April',
      land: {
        ...sachsen,
        publicHolidays: replaced(sachsen.publicHolidays, 0, { rule: { kind: 'fixed', month: 4, day: 31 } }),
      },
      finding: { code: 'holiday_impossible', path: 'publicHolidays[0].rule', month: 4, day: 31 },
    },
  ],
  unknown_holiday: [
    {
      fault: 'places for a holiday that holds everywhere',
      land: { ...sachsen, holidayPlaces: replaced(sachsen.holidayPlaces, 0, { holiday: 'Karfreitag' }) },
      finding: { code: 'unknown_holiday', path: 'holidayPlaces[0].holiday', holiday: 'Karfreitag' },
    },
  ],
  holiday_reversed: [
    {
      fault: 'school holidays that end before they begin',
      land: {
        ...sachsen,
        schoolHolidays: {
          ...sachsen.schoolHolidays,
          holidays: replaced(sachsen.schoolHolidays.holidays, 1, { to: parseLocalDate('2026-01-02') }),
        },
      },
      finding: { code: 'holiday_reversed', path: 'schoolHolidays.holidays[1]', from: '2026-12-23', to: '2026-01-02' },
    },
  ],
  years_reversed: [
    {
      fault: 'a holiday that ends before it begins',
      land: {
        ...sachsen,
        publicHolidays: replaced(sachsen.publicHolidays, 0, { fromYear: 2030, toYear: 2029 }),
      },
      finding: { code: 'years_reversed', path: 'publicHolidays[0]', fromYear: 2030, toYear: 2029 },
    },
  ],
};

test.for(Object.values(cases).flat())('finds $fault', ({ land, finding }) => {
  expect(checkLandProfile(land)).toEqual([finding]);
});

function replaced<Item>(items: readonly Item[], index: number, wanted: Partial<NoInfer<Item>>): readonly Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...wanted } : item));
}
