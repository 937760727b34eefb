import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import type { LandProfile } from '../land-profile.ts';
import type { CatalogueFinding } from './catalogue-finding.ts';

export function checkHolidays(land: LandProfile): readonly CatalogueFinding[] {
  const listed = land.publicHolidays.filter((it) => it.scope === 'listed_places').map((it) => it.name);
  return [
    ...land.publicHolidays.flatMap((holiday, index) => checkRule(holiday, `publicHolidays[${index}]`)),
    ...land.holidayPlaces.flatMap(({ holiday }, index): CatalogueFinding[] =>
      listed.includes(holiday) ? [] : [{ code: 'unknown_holiday', path: `holidayPlaces[${index}].holiday`, holiday }],
    ),
    ...land.schoolHolidays.holidays.flatMap(({ from, to }, index): CatalogueFinding[] =>
      from <= to ? [] : [{ code: 'holiday_reversed', path: `schoolHolidays.holidays[${index}]`, from, to }],
    ),
  ];
}

function checkRule({ rule, fromYear, toYear }: PublicHolidayRule, path: string): readonly CatalogueFinding[] {
  const findings: CatalogueFinding[] = [];
  if (rule.kind === 'fixed' && !isDayOfSomeYear(rule.month, rule.day)) {
    findings.push({ code: 'holiday_impossible', path: `${path}.rule`, month: rule.month, day: rule.day });
  }
  if (fromYear !== undefined && toYear !== undefined && fromYear > toYear) {
    findings.push({ code: 'years_reversed', path, fromYear, toYear });
  }
  return findings;
}

const LEAP_YEAR = 2028;

function isDayOfSomeYear(month: number, day: number): boolean {
  const date = new Date(Date.UTC(LEAP_YEAR, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
