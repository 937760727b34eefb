import { formatDay, formatInstant, formatTime } from '../../lib/format-date.ts';
import { refusalWords } from './refusal-words.ts';

/** Why the dates of an event, or the rule of its series, do not change like this. */
export const datesRefusals = refusalWords({
  de: {
    dates_unchanged: () => 'Die Termine sind schon so. Es gibt nichts zu ändern, und niemand bekommt eine Nachricht.',
    event_under_way: ({ startsAt }) =>
      `Die Veranstaltung hat am ${formatInstant(startsAt, 'de')} begonnen. Absagen lassen sich nur noch die Termine, die noch kommen.`,
    event_without_rule: () => 'Die Termine dieser Veranstaltung folgen keiner Regel. Bitte wählen Sie Termine einzeln.',
    no_session_left: () =>
      'Damit fände kein Termin mehr statt. Sagen Sie dafür die ganze Veranstaltung ab; dann steht es auch so in den Nachrichten.',
    nonexistent_local_time: ({ localTime, nextValid }) =>
      `In der Nacht der Zeitumstellung gibt es ${formatTime(localTime, 'de')} Uhr nicht; die Uhren zeigen dann ${formatTime(nextValid, 'de')} Uhr.`,
    question_not_open: () =>
      'Diese Frage ist nicht mehr offen. Vielleicht wurde der Termin noch einmal verlegt; dann haben Sie eine neuere Nachricht.',
    kept_date_unknown: ({ ruleDay }) =>
      `Was aus dem Termin vom ${formatDay(ruleDay, 'de')} wird, passt nicht zusammen: Jeder bisherige Termin der Änderung wird zu höchstens einem neuen, und jeder neue nur einmal vergeben. Bitte ordnen Sie noch einmal zu.`,
    series_ends_before_start: ({ startsOn }) =>
      `Die Reihe beginnt am ${formatDay(startsOn, 'de')}; ihr letzter Tag liegt davor.`,
    series_session_ends_before_start: () => 'Das Ende der Termine liegt nicht nach ihrem Beginn.',
    series_start_off_rule: ({ startsOn, nextRuleDay }) =>
      nextRuleDay === null
        ? `Der ${formatDay(startsOn, 'de')} passt nicht zur Regel, und in den fünf Jahren danach gibt es keinen passenden Tag.`
        : `Der ${formatDay(startsOn, 'de')} passt nicht zur Regel. Der nächste Tag, der passt, ist ${formatDay(nextRuleDay, 'de')}.`,
    series_without_dates: () => 'Nach dieser Regel findet kein einziger Termin statt.',
    series_too_long: ({ maxDates, maxYears }) =>
      `So lang geht eine Reihe nicht: höchstens ${maxDates} Termine in ${maxYears} Jahren.`,
    session_ends_before_start: () => 'Das neue Ende liegt vor dem neuen Beginn.',
    session_is_cancelled: () =>
      'Dieser Termin ist abgesagt. Lassen Sie ihn erst wieder stattfinden, dann verlegen Sie ihn.',
    session_is_past: ({ startsAt }) =>
      `Dieser Termin hat schon begonnen (${formatDay(startsAt, 'de')}) und bleibt, wie er war.`,
    session_moved_into_past: ({ startsAt }) =>
      `Der neue Termin läge in der Vergangenheit: ${formatDay(startsAt, 'de')}.`,
    session_unknown: () => 'Diesen Termin gibt es nicht (mehr). Bitte laden Sie die Seite neu.',
    too_few_sessions: ({ possible }) =>
      `So viele Termine stehen nicht mehr aus; wegfallen ${possible === 1 ? 'kann höchstens einer' : `können höchstens ${possible}`}.`,
  },
  en: {
    dates_unchanged: () => 'The dates are like that already. There is nothing to change, and nobody gets a message.',
    event_under_way: ({ startsAt }) =>
      `The event began on ${formatInstant(startsAt, 'en')}. Only the dates that are still to come can be cancelled.`,
    event_without_rule: () => 'The dates of this event follow no rule. Please choose dates one by one.',
    no_session_left: () =>
      'No date would take place any more. Cancel the whole event instead; then the messages say so, too.',
    nonexistent_local_time: ({ localTime, nextValid }) =>
      `In the night in which the clocks change there is no ${formatTime(localTime, 'en')}; clocks then show ${formatTime(nextValid, 'en')}.`,
    question_not_open: () =>
      'This question is no longer open. Perhaps the date was moved once more; then there is a newer message for you.',
    kept_date_unknown: ({ ruleDay }) =>
      `What becomes of the date of ${formatDay(ruleDay, 'en')} does not fit together: every old date of the change becomes one new date at most, and every new one is given once. Please match them again.`,
    series_ends_before_start: ({ startsOn }) =>
      `The series begins on ${formatDay(startsOn, 'en')}; its last day is before that.`,
    series_session_ends_before_start: () => 'The dates do not end after they begin.',
    series_start_off_rule: ({ startsOn, nextRuleDay }) =>
      nextRuleDay === null
        ? `${formatDay(startsOn, 'en')} is not on the rule, and no day of the five years after it is.`
        : `${formatDay(startsOn, 'en')} is not on the rule. The next day that is on it is ${formatDay(nextRuleDay, 'en')}.`,
    series_without_dates: () => 'By this rule no date takes place at all.',
    series_too_long: ({ maxDates, maxYears }) =>
      `A series cannot be that long: ${maxDates} dates in ${maxYears} years at most.`,
    session_ends_before_start: () => 'The new end is before the new start.',
    session_is_cancelled: () => 'This date is cancelled. Let it take place again first, then move it.',
    session_is_past: ({ startsAt }) =>
      `This date has begun already (${formatDay(startsAt, 'en')}) and stays as it was.`,
    session_moved_into_past: ({ startsAt }) => `The new date would be in the past: ${formatDay(startsAt, 'en')}.`,
    session_unknown: () => 'This date does not exist (any more). Please reload the page.',
    too_few_sessions: ({ possible }) => `There are not so many dates left; ${possible} can fall away at most.`,
  },
});
