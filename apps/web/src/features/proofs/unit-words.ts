import type { CpdRegime } from '@netzwerkstatt/domain';
import { formatNumber } from '../../lib/format-number.ts';
import { counted, translated } from '../../lib/words.ts';

type Locale = 'de' | 'en';

const units = {
  points: { de: ['Punkt', 'Punkte'], en: ['point', 'points'] },
  hours: { de: ['Stunde', 'Stunden'], en: ['hour', 'hours'] },
  teaching_units: { de: ['Unterrichtseinheit', 'Unterrichtseinheiten'], en: ['teaching unit', 'teaching units'] },
  days: { de: ['Tag', 'Tage'], en: ['day', 'days'] },
  duty: { de: ['Fortbildung', 'Fortbildungen'], en: ['training', 'trainings'] },
  proof: { de: ['Nachweis', 'Nachweise'], en: ['proof', 'proofs'] },
} as const satisfies Record<CpdRegime['unit'], Record<Locale, readonly [string, string]>>;

/** „7,5 Stunden“ */
export function inUnit(amount: number, unit: CpdRegime['unit'], locale: Locale): string {
  return `${formatNumber(amount, locale, 2)} ${unitName(amount, unit, locale)}`;
}

export function unitName(amount: number, unit: CpdRegime['unit'], locale: Locale): string {
  const [one, many] = units[unit][locale];
  return amount === 1 ? one : many;
}

/** „8 UE, 6 Stunden“: some count in units, others in hours, so both are said. */
export const lengthWords = translated(
  {
    length: (minutes: number, unitCount: number) =>
      `${counted(unitCount, 'UE', 'UE')}, ${inUnit(minutes / 60, 'hours', 'de')}`,
    recognised: (unitCount: number) => `dazu ${counted(unitCount, 'UE', 'UE')} angerechnet`,
  },
  {
    length: (minutes, unitCount) => `${counted(unitCount, 'TU', 'TU', 'en')}, ${inUnit(minutes / 60, 'hours', 'en')}`,
    recognised: (unitCount) => `and ${counted(unitCount, 'TU', 'TU', 'en')} recognised`,
  },
);
