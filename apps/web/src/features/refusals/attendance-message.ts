import { formatInstant } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** Why attendance cannot be recorded like this. */
export const attendanceRefusals = refusalWords({
  de: {
    attendance_missing: ({ sessions }) =>
      `Für ${counted(sessions.length, 'Termin', 'Termine')} ist noch keine Anwesenheit eingetragen.`,
    attendance_too_long: ({ teachingMinutes }) =>
      `Niemand kann länger da gewesen sein, als unterrichtet wurde: ${teachingMinutes} Minuten.`,
    session_not_found: () => 'Diesen Termin gibt es nicht (mehr).',
    session_not_begun: ({ startsAt }) =>
      `Der Termin beginnt erst am ${formatInstant(startsAt, 'de')}. Anwesenheit wird danach eingetragen.`,
    not_a_participant: () => 'Anwesenheit gibt es nur für Personen mit einem festen Platz.',
  },
  en: {
    attendance_missing: ({ sessions }) =>
      `No attendance has been recorded yet for ${counted(sessions.length, 'session', 'sessions', 'en')}.`,
    attendance_too_long: ({ teachingMinutes }) =>
      `Nobody can have been there longer than was taught: ${teachingMinutes} minutes.`,
    session_not_found: () => 'There is no such date (any more).',
    session_not_begun: ({ startsAt }) =>
      `The session begins on ${formatInstant(startsAt, 'en')}. Attendance is recorded after that.`,
    not_a_participant: () => 'Attendance is only for people with a place of their own.',
  },
});
