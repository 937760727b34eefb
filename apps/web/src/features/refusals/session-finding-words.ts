import type { HabitualTime } from '@netzwerkstatt/domain';
import { formatDay, formatDayShort } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { professionsInWords } from './profession-short-names.ts';
import type { SessionFinding, WordsFor } from './session-message.ts';

const germanTimes: Readonly<Record<HabitualTime, string>> = {
  school_holidays: 'in den Schulferien',
  lessons: 'während des Unterrichts',
  morning: 'am Vormittag',
  monday_morning: 'am Montagvormittag',
  wednesday_friday_afternoon: 'am Mittwoch- und Freitagnachmittag',
  evening: 'am Abend',
  quarter_end: 'am Ende des Quartals',
};

const englishTimes: Readonly<Record<HabitualTime, string>> = {
  school_holidays: 'in the school holidays',
  lessons: 'during lessons',
  morning: 'in the morning',
  monday_morning: 'on Monday morning',
  wednesday_friday_afternoon: 'on Wednesday and Friday afternoon',
  evening: 'in the evening',
  quarter_end: 'at the end of the quarter',
};

const german: WordsFor<SessionFinding> = {
  public_holiday: ({ day, name }) => `${formatDay(day, 'de')} ist ein Feiertag: ${name}.`,
  school_holiday: ({ day, name, suits = [], troubles = [] }) =>
    [
      `${formatDay(day, 'de')} liegt in den Schulferien: ${name}.`,
      ...(suits.length > 0 ? [`Günstig für ${professionsInWords(suits, 'de')}.`] : []),
      ...(troubles.length > 0 ? [`Ungünstig für ${professionsInWords(troubles, 'de')}.`] : []),
    ].join(' '),
  school_holidays_not_known_yet: ({ day }) => `Ob am ${formatDay(day, 'de')} Schulferien sind, steht noch nicht fest.`,
  weekend: ({ day }) => `${formatDay(day, 'de')} liegt am Wochenende.`,
  bridge_day: ({ day }) => `${formatDay(day, 'de')} ist ein Brückentag.`,
  week_before_christmas: ({ day }) => `${formatDay(day, 'de')} liegt in der letzten Woche vor Weihnachten.`,
  good_time: ({ day, time, professions }) =>
    `${formatDayShort(day, 'de')}: ${germanTimes[time]} kommen ${professionsInWords(professions, 'de')} leichter.`,
  bad_time: ({ day, time, professions }) =>
    `${formatDayShort(day, 'de')}: ${germanTimes[time]} können ${professionsInWords(professions, 'de')} schlecht.`,
  doubled_hour: ({ sessionIndex, taken }) =>
    `Termin ${sessionIndex + 1}: Diese Uhrzeit gibt es in der Nacht der Zeitumstellung zweimal; gemeint ist die ${taken === 'earlier' ? 'frühere' : 'spätere'}.`,
};

const english: WordsFor<SessionFinding> = {
  public_holiday: ({ day, name }) => `${formatDay(day, 'en')} is a public holiday: ${name}.`,
  school_holiday: ({ day, name, suits = [], troubles = [] }) =>
    [
      `${formatDay(day, 'en')} is in the school holidays: ${name}.`,
      ...(suits.length > 0 ? [`Good for ${professionsInWords(suits, 'en')}.`] : []),
      ...(troubles.length > 0 ? [`Bad for ${professionsInWords(troubles, 'en')}.`] : []),
    ].join(' '),
  school_holidays_not_known_yet: ({ day }) =>
    `Whether ${formatDay(day, 'en')} is in the school holidays is not decided yet.`,
  weekend: ({ day }) => `${formatDay(day, 'en')} is at the weekend.`,
  bridge_day: ({ day }) => `${formatDay(day, 'en')} lies between days off.`,
  week_before_christmas: ({ day }) => `${formatDay(day, 'en')} is in the last week before Christmas.`,
  good_time: ({ day, time, professions }) =>
    `${formatDayShort(day, 'en')}: ${englishTimes[time]} it is easier for ${professionsInWords(professions, 'en')}.`,
  bad_time: ({ day, time, professions }) =>
    `${formatDayShort(day, 'en')}: ${englishTimes[time]} it is hard for ${professionsInWords(professions, 'en')}.`,
  doubled_hour: ({ sessionIndex, taken }) =>
    `Session ${sessionIndex + 1}: in the night in which the clocks change this time comes twice; the ${taken} one is meant.`,
};

export const sessionFindingWords: Readonly<Record<Locale, WordsFor<SessionFinding>>> = { de: german, en: english };
