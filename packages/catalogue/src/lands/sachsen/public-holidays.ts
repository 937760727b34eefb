import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import type { HolidayPlaces } from '../../land-profile.ts';
import { nationwideHolidays } from '../nationwide-holidays.ts';

const norm = 'SächsSFG §1 (Text vom 18. Mai 2025)';

export const publicHolidays: readonly PublicHolidayRule[] = [
  ...nationwideHolidays(norm),
  {
    name: 'Fronleichnam',
    rule: { kind: 'easter', offsetDays: 60 },
    scope: 'listed_places',
    source: 'SächsSFG §1, FronleichnamsVO 1993',
  },
  { name: 'Reformationstag', rule: { kind: 'fixed', month: 10, day: 31 }, scope: 'land', source: norm },
  { name: 'Buß- und Bettag', rule: { kind: 'wednesday_before_23_november' }, scope: 'land', source: norm },
];

/** The Catholic Sorbian area in today's Landkreis Bautzen. */
export const holidayPlaces: readonly HolidayPlaces[] = [
  {
    holiday: 'Fronleichnam',
    places: [
      { name: 'Crostwitz', extent: 'whole' },
      { name: 'Nebelschütz', extent: 'whole' },
      { name: 'Panschwitz-Kuckau', extent: 'whole' },
      { name: 'Ralbitz-Rosenthal', extent: 'whole' },
      { name: 'Räckelwitz', extent: 'whole' },
      { name: 'Königswartha', extent: 'parts' },
      { name: 'Neschwitz', extent: 'parts' },
      { name: 'Puschwitz', extent: 'parts' },
      { name: 'Radibor', extent: 'parts' },
      { name: 'Wittichenau', extent: 'parts' },
    ],
    isComplete: false,
    source: { statement: 'FronleichnamsVO 1993, Auswahl', evidence: 'read' },
  },
];
