import { formatDay, formatDayShort, formatTime } from '../../../lib/format-date.ts';
import type { Locale } from '../../../lib/locale.ts';
import { counted, translated } from '../../../lib/words.ts';
import type { SeriesProblem } from './series-plan.ts';
import type { SeriesField } from './series-values.ts';

export const seriesWords = translated(
  {
    planning: 'Wie die Termine entstehen',
    plannings: {
      single: { label: 'Einzelne Termine', hint: 'Jeder Tag wird für sich gewählt.' },
      series: { label: 'Reihe nach einer Regel', hint: 'Zum Beispiel jeden dritten Mittwoch im Monat.' },
    },
    origin: 'Diese Termine folgen einer Regel:',
    first: 'Erster Termin',
    firstHint: 'Uhrzeit, UE und Raum gelten für alle Termine der Reihe.',
    frequencies: {
      daily: 'täglich',
      weekly: 'wöchentlich',
      monthly: 'monatlich',
      quarterly: 'vierteljährlich',
      yearly: 'jährlich',
    },
    everyUnit: { daily: 'Tage', weekly: 'Wochen', monthly: 'Monate', quarterly: 'Vierteljahre', yearly: 'Jahre' },
    everyHint: '1 heißt jedes Mal, 2 jedes zweite Mal.',
    weekdayNames: {
      monday: 'Montag',
      tuesday: 'Dienstag',
      wednesday: 'Mittwoch',
      thursday: 'Donnerstag',
      friday: 'Freitag',
      saturday: 'Samstag',
      sunday: 'Sonntag',
    },
    bys: { weekday: 'An einem Wochentag, zum Beispiel am dritten Mittwoch', day: 'An einem Tag, zum Beispiel am 18.' },
    nths: { 1: 'erster', 2: 'zweiter', 3: 'dritter', 4: 'vierter', 5: 'fünfter', last: 'letzter' },
    lastOfMonth: 'letzter Tag',
    dayNumber: (day: number) => `${day}.`,
    ends: {
      until: 'Bis zu einem Tag',
      count_all: 'So viele Termine, ausgefallene mitgezählt',
      count_held: 'So viele Termine, die stattfinden',
    },
    policies: {
      skip: 'Der Termin fällt aus',
      shift: 'Der Termin wird verschoben',
      flag: 'Der Termin findet trotzdem statt',
    },
    shiftTos: { later: 'Tage später', earlier: 'Tage früher' },
    roomFree: (dates: number) => (dates === 1 ? 'Frei' : `An allen ${dates} Terminen frei`),
    roomTaken: (days: readonly string[]) => `Belegt am ${days.join('; ')}.`,
    roomTakenOften: (taken: number, dates: number) => `Belegt an ${taken} von ${dates} Terminen.`,
    preview: 'Vorschau',
    previewHint: 'Wer einen Termin auslassen will, nimmt sein Häkchen weg.',
    madeAnew:
      'Was Sie an einzelnen Terminen geändert haben, gilt nur unter „Einzelne Termine“; hier setzt die Regel alle neu.',
    incomplete: 'Die Termine erscheinen hier, sobald die Regel vollständig ist.',
    takePlace: (held: number, skipped: number) =>
      skipped === 0
        ? `${counted(held, 'Termin findet', 'Termine finden')} statt.`
        : `${counted(held, 'Termin findet', 'Termine finden')} statt, ${counted(skipped, 'fällt', 'fallen')} aus.`,
    takeDay: (day: string) => `${day} als ersten Termin nehmen`,
    takeTime: (time: string) => `${time} Uhr nehmen`,
    single: 'Als einzelne Termine bearbeiten',
    madeSingle: 'Die Termine stehen jetzt einzeln da.',
    labels: {
      day: 'Tag',
      from: 'Von',
      to: 'Bis',
      units: 'UE',
      room: 'Raum',
      roomName: 'Raum',
      frequency: 'Wie oft',
      every: 'Im Abstand von',
      weekdays: 'An welchen Wochentagen',
      by: 'Woran sich die Termine halten',
      nth: 'Der wievielte im Monat',
      weekday: 'Wochentag',
      dayOfMonth: 'Tag im Monat',
      end: 'Wie lange',
      lastDay: 'Letzter Tag',
      dates: 'Zahl der Termine',
      onHoliday: 'Was an Feiertagen geschieht',
      shiftDays: 'Um so viele Tage',
      shiftTo: 'In welche Richtung',
      leftOut: 'Ausgelassene Tage',
    },
  },
  {
    planning: 'How the dates come about',
    plannings: {
      single: { label: 'Single dates', hint: 'Every day is chosen by itself.' },
      series: { label: 'A series by a rule', hint: 'For example every third Wednesday of the month.' },
    },
    origin: 'These dates follow a rule:',
    first: 'First date',
    firstHint: 'Times, TU and room are those of all dates of the series.',
    frequencies: { daily: 'daily', weekly: 'weekly', monthly: 'monthly', quarterly: 'quarterly', yearly: 'yearly' },
    everyUnit: { daily: 'days', weekly: 'weeks', monthly: 'months', quarterly: 'quarters', yearly: 'years' },
    everyHint: '1 is every time, 2 every second time.',
    weekdayNames: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    bys: { weekday: 'A day of the week, like the third Wednesday', day: 'A day of the month, like the 18th' },
    nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', last: 'last' },
    lastOfMonth: 'last day',
    dayNumber: (day) => `${day}`,
    ends: {
      until: 'Until a day',
      count_all: 'So many dates, skipped ones included',
      count_held: 'So many dates that take place',
    },
    policies: { skip: 'The date is skipped', shift: 'The date is moved', flag: 'The date takes place all the same' },
    shiftTos: { later: 'days later', earlier: 'days earlier' },
    roomFree: (dates) => (dates === 1 ? 'Free' : `Free on all ${dates} dates`),
    roomTaken: (days) => `Taken on ${days.join('; ')}.`,
    roomTakenOften: (taken, dates) => `Taken on ${taken} of ${dates} dates.`,
    preview: 'Preview',
    previewHint: 'Take away the tick of a date to leave it out.',
    madeAnew: 'What you changed in single dates counts under “Single dates” only; here the rule sets them all anew.',
    incomplete: 'The dates appear here as soon as the rule is complete.',
    takePlace: (held, skipped) =>
      skipped === 0
        ? `${counted(held, 'date takes', 'dates take', 'en')} place.`
        : `${counted(held, 'date takes', 'dates take', 'en')} place, ${counted(skipped, 'is', 'are', 'en')} skipped.`,
    takeDay: (day) => `Take ${day} as the first date`,
    takeTime: (time) => `Take ${time}`,
    single: 'Edit as single dates',
    madeSingle: 'The dates now stand one by one.',
    labels: {
      day: 'Day',
      from: 'From',
      to: 'To',
      units: 'TU',
      room: 'Room',
      roomName: 'Room',
      frequency: 'How often',
      every: 'At intervals of',
      weekdays: 'On which days of the week',
      by: 'What the dates go by',
      nth: 'Which one of the month',
      weekday: 'Day of the week',
      dayOfMonth: 'Day of the month',
      end: 'How long',
      lastDay: 'Last day',
      dates: 'Number of dates',
      onHoliday: 'What happens on public holidays',
      shiftDays: 'By so many days',
      shiftTo: 'In which direction',
      leftOut: 'Days left out',
    },
  },
);

/** What a field of the rule still needs, said at the field. */
export function missingMessage(field: SeriesField, locale: Locale): string {
  return (locale === 'de' ? germanMissing : englishMissing)[field] ?? seriesWords[locale].incomplete;
}

const germanMissing: Partial<Record<SeriesField, string>> = {
  day: 'Bitte wählen Sie den Tag des ersten Termins.',
  from: 'Bitte geben Sie an, wann die Termine beginnen.',
  to: 'Bitte geben Sie an, wann die Termine enden.',
  units: 'Bitte geben Sie die Unterrichtseinheiten als Zahl an, zum Beispiel 2.',
  every: 'Bitte geben Sie den Abstand als Zahl von 1 bis 99 an.',
  weekdays: 'Bitte wählen Sie mindestens einen Wochentag, sonst hat die Reihe keine Termine.',
  nth: 'Bitte wählen Sie, der wievielte Wochentag im Monat es ist.',
  weekday: 'Bitte wählen Sie einen Wochentag.',
  dayOfMonth: 'Bitte wählen Sie einen Tag im Monat.',
  lastDay: 'Bitte wählen Sie, bis zu welchem Tag die Reihe geht.',
  dates: 'Bitte geben Sie die Zahl der Termine an, zum Beispiel 12.',
  shiftDays: 'Bitte geben Sie an, um wie viele Tage verschoben wird, von 1 bis 60.',
};

const englishMissing: Partial<Record<SeriesField, string>> = {
  day: 'Please choose the day of the first date.',
  from: 'Please say when the dates begin.',
  to: 'Please say when the dates end.',
  units: 'Please give the teaching units as a number, for example 2.',
  every: 'Please give the interval as a number from 1 to 99.',
  weekdays: 'Please choose at least one day of the week, or the series has no dates.',
  nth: 'Please choose which weekday of the month it is.',
  weekday: 'Please choose a day of the week.',
  dayOfMonth: 'Please choose a day of the month.',
  lastDay: 'Please choose until which day the series goes on.',
  dates: 'Please give the number of dates, for example 12.',
  shiftDays: 'Please say by how many days dates are moved, from 1 to 60.',
};

/** Why a rule has no dates, and what to do instead. */
export function seriesProblemMessage(problem: SeriesProblem, locale: Locale): string {
  return locale === 'de' ? inGerman(problem) : inEnglish(problem);
}

function inGerman(problem: SeriesProblem): string {
  switch (problem.code) {
    case 'series_start_off_rule':
      return problem.nextRuleDay === null
        ? `Der ${formatDayShort(problem.startsOn, 'de')} passt nicht zur Regel, und in den fünf Jahren danach gibt es keinen passenden Tag.`
        : `Der ${formatDayShort(problem.startsOn, 'de')} passt nicht zur Regel. Der nächste Tag, der passt, ist ${formatDay(problem.nextRuleDay, 'de')}.`;
    case 'series_ends_before_start':
      return `Die Reihe beginnt am ${formatDayShort(problem.startsOn, 'de')}; ihr letzter Tag liegt davor.`;
    case 'series_session_ends_before_start':
      return 'Das Ende liegt nicht nach dem Beginn.';
    case 'series_too_long':
      return `Eine Reihe hat höchstens ${problem.maxDates} Termine und geht höchstens ${problem.maxYears} Jahre, hier also bis zum ${formatDayShort(problem.lastPossibleDay, 'de')}.`;
    case 'series_without_dates':
      return 'Nach dieser Regel findet kein einziger Termin statt.';
    case 'nonexistent_local_time':
      return `Am ${formatDay(problem.localTime, 'de')} gibt es ${formatTime(problem.localTime, 'de')} Uhr nicht, denn in dieser Nacht beginnt die Sommerzeit. Die nächste Uhrzeit, die es gibt, ist ${formatTime(problem.nextValid, 'de')} Uhr.`;
  }
}

function inEnglish(problem: SeriesProblem): string {
  switch (problem.code) {
    case 'series_start_off_rule':
      return problem.nextRuleDay === null
        ? `${formatDayShort(problem.startsOn, 'en')} does not fit the rule, and no day of the five years after it does.`
        : `${formatDayShort(problem.startsOn, 'en')} does not fit the rule. The next day that does is ${formatDay(problem.nextRuleDay, 'en')}.`;
    case 'series_ends_before_start':
      return `The series begins on ${formatDayShort(problem.startsOn, 'en')}; its last day is before that.`;
    case 'series_session_ends_before_start':
      return 'The end is not after the start.';
    case 'series_too_long':
      return `A series has at most ${problem.maxDates} dates and goes on for at most ${problem.maxYears} years, here until ${formatDayShort(problem.lastPossibleDay, 'en')}.`;
    case 'series_without_dates':
      return 'By this rule not a single date takes place.';
    case 'nonexistent_local_time':
      return `On ${formatDay(problem.localTime, 'en')} there is no ${formatTime(problem.localTime, 'en')}, for summer time begins in that night. The next time there is, is ${formatTime(problem.nextValid, 'en')}.`;
  }
}
