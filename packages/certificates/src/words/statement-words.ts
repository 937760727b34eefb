import type { CpdRegime, LocalDate } from '@netzwerkstatt/domain';
import type { ProofPeriod } from '../proof-account/proof-period.ts';
import { calendarDay } from './calendar-day.ts';

export type StatementLanguage = 'de' | 'en';

/** Every word of a statement about a proof account in one language. */
export interface StatementWords {
  readonly title: string;
  readonly name: string;
  readonly land: string;
  readonly regime: string;
  readonly rule: string;
  readonly period: string;
  readonly counted: string;
  /** Of what may be claimed. */
  readonly used: string;
  readonly missing: string;
  readonly attended: string;
  readonly heading: string;
  /** Training, provider, days, units, hours, what counts, number. */
  readonly columns: readonly string[];
  readonly none: string;
  readonly external: string;
  readonly unitMeaning: string;
  readonly note: string;
  number(value: number): string;
  amount(value: number, unit: CpdRegime['unit']): string;
  of(counted: string, due: string): string;
  length(units: number, hours: number): string;
  day(day: LocalDate): string;
  span(period: ProofPeriod, asOf: LocalDate): string;
}

const two = (value: number) => String(value).padStart(2, '0');
const rounded = (value: number) => String(Math.round(value * 100) / 100);

const germanUnits = {
  points: ['Punkt', 'Punkte'],
  hours: ['Stunde', 'Stunden'],
  teaching_units: ['Unterrichtseinheit', 'Unterrichtseinheiten'],
  days: ['Tag', 'Tage'],
  duty: ['Fortbildung', 'Fortbildungen'],
  proof: ['Nachweis', 'Nachweise'],
} as const satisfies Record<CpdRegime['unit'], readonly [string, string]>;

const german: StatementWords = {
  title: 'Nachweis der Fortbildung',
  name: 'Name',
  land: 'Land',
  regime: 'Regelwerk',
  rule: 'Regel',
  period: 'Zeitraum',
  counted: 'Angerechnet',
  used: 'Genommen',
  missing: 'Es fehlen',
  attended: 'Besucht',
  heading: 'Angerechnete Fortbildungen',
  columns: ['Fortbildung', 'Anbieter', 'Tage', 'UE', 'Stunden', 'Zählt', 'Nummer'],
  none: 'In diesem Zeitraum ist nichts angerechnet.',
  external: 'Nachweis geprüft',
  unitMeaning: 'Eine Unterrichtseinheit (UE) dauert 45 Minuten, eine Stunde 60 Minuten.',
  note: 'Aus dem Nachweiskonto der Person. Bescheinigungen mit Nummer lassen sich einzeln prüfen. Verbindlich zählt die Stelle, der dieser Nachweis vorgelegt wird.',
  number: (value) => rounded(value).replace('.', ','),
  amount: (value, unit) => `${german.number(value)} ${germanUnits[unit][value === 1 ? 0 : 1]}`,
  of: (counted, due) => `${counted} von ${due}`,
  length: (units, hours) => `${units} UE, ${german.amount(hours, 'hours')}`,
  day(day) {
    const { day: date, month, year } = calendarDay(day);
    return `${two(date)}.${two(month)}.${year}`;
  },
  span: ({ from, to }, asOf) =>
    [
      [from && `vom ${german.day(from)}`, to && `bis ${german.day(to)}`].filter(Boolean).join(' '),
      `Stand ${german.day(asOf)}`,
    ]
      .filter((it) => it !== '')
      .join(', '),
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const englishUnits = {
  points: ['point', 'points'],
  hours: ['hour', 'hours'],
  teaching_units: ['teaching unit', 'teaching units'],
  days: ['day', 'days'],
  duty: ['training', 'trainings'],
  proof: ['proof', 'proofs'],
} as const satisfies Record<CpdRegime['unit'], readonly [string, string]>;

const english: StatementWords = {
  title: 'Proof of training',
  name: 'Name',
  land: 'Land',
  regime: 'Regime',
  rule: 'Rule',
  period: 'Period',
  counted: 'Counted',
  used: 'Taken',
  missing: 'Missing',
  attended: 'Attended',
  heading: 'Training that counts',
  columns: ['Training', 'Provider', 'Days', 'TU', 'Hours', 'Counts', 'Number'],
  none: 'Nothing counts in this period.',
  external: 'proof checked',
  unitMeaning: 'A teaching unit (TU) is 45 minutes, an hour 60 minutes.',
  note: 'From the proof account of the person. Certificates with a number can be verified one by one. What is binding is how the body counts that this is shown to.',
  number: rounded,
  amount: (value, unit) => `${rounded(value)} ${englishUnits[unit][value === 1 ? 0 : 1]}`,
  of: (counted, due) => `${counted} of ${due}`,
  length: (units, hours) => `${units} TU, ${english.amount(hours, 'hours')}`,
  day(day) {
    const { day: date, month, year } = calendarDay(day);
    return `${date} ${months[month - 1]} ${year}`;
  },
  span: ({ from, to }, asOf) =>
    [
      [from && `from ${english.day(from)}`, to && `to ${english.day(to)}`].filter(Boolean).join(' '),
      `as of ${english.day(asOf)}`,
    ]
      .filter((it) => it !== '')
      .join(', '),
};

/** The words of a statement in the language of its reader. */
export function statementWords(language: StatementLanguage): StatementWords {
  return language === 'de' ? german : english;
}
