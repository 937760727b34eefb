import type { PublicHolidayRule } from '@netzwerkstatt/domain';

/**
 * The nine holidays all Länder have; each Land states them in its own law.
 *
 * @param source - the norm of the Land.
 */
export function nationwideHolidays(source: string): readonly PublicHolidayRule[] {
  return [
    { name: 'Neujahr', rule: { kind: 'fixed', month: 1, day: 1 }, scope: 'land', source },
    { name: 'Karfreitag', rule: { kind: 'easter', offsetDays: -2 }, scope: 'land', source },
    { name: 'Ostermontag', rule: { kind: 'easter', offsetDays: 1 }, scope: 'land', source },
    { name: 'Tag der Arbeit', rule: { kind: 'fixed', month: 5, day: 1 }, scope: 'land', source },
    { name: 'Christi Himmelfahrt', rule: { kind: 'easter', offsetDays: 39 }, scope: 'land', source },
    { name: 'Pfingstmontag', rule: { kind: 'easter', offsetDays: 50 }, scope: 'land', source },
    { name: 'Tag der Deutschen Einheit', rule: { kind: 'fixed', month: 10, day: 3 }, scope: 'land', source },
    { name: '1. Weihnachtstag', rule: { kind: 'fixed', month: 12, day: 25 }, scope: 'land', source },
    { name: '2. Weihnachtstag', rule: { kind: 'fixed', month: 12, day: 26 }, scope: 'land', source },
  ];
}
