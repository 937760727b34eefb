import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { nationwideHolidays } from '../nationwide-holidays.ts';

const norm = 'Feiertagsgesetz des Saarlandes (Wortlaut nicht geprüft)';

export const publicHolidays: readonly PublicHolidayRule[] = [
  ...nationwideHolidays(norm),
  { name: 'Fronleichnam', rule: { kind: 'easter', offsetDays: 60 }, scope: 'land', source: norm },
  { name: 'Mariä Himmelfahrt', rule: { kind: 'fixed', month: 8, day: 15 }, scope: 'land', source: norm },
  { name: 'Allerheiligen', rule: { kind: 'fixed', month: 11, day: 1 }, scope: 'land', source: norm },
];
