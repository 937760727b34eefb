import type { AnyRefusal } from '@netzwerkstatt/api';
import { formatDay, formatTime } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { sessionFindingWords } from './session-finding-words.ts';

export type SessionProblem = Extract<AnyRefusal, { code: 'sessions_impossible' }>['problems'][number];
export type SessionFinding = Extract<AnyRefusal, { code: 'reason_needed' }>['findings'][number];

/** A sentence for every case; a new code without words does not compile. */
export type WordsFor<Case extends { readonly code: string }> = {
  readonly [Code in Case['code']]: (it: Extract<Case, { readonly code: Code }>) => string;
};

const germanProblems: WordsFor<SessionProblem> = {
  no_session: () => 'Es fehlt ein Termin.',
  nonexistent_local_time: ({ sessionIndex, localTime, nextValid }) =>
    `Termin ${sessionIndex + 1}: In der Nacht der Zeitumstellung gibt es ${formatTime(localTime, 'de')} Uhr nicht; die Uhren zeigen dann ${formatTime(nextValid, 'de')} Uhr.`,
  session_ends_before_start: ({ sessionIndex }) => `Termin ${sessionIndex + 1}: Das Ende liegt vor dem Beginn.`,
  session_too_long: ({ sessionIndex, maxMinutes }) =>
    `Termin ${sessionIndex + 1} dauert länger als ${maxMinutes / 60} Stunden. Bitte teilen Sie ihn auf.`,
  teaching_minutes_impossible: ({ sessionIndex, teachingMinutes, lengthMinutes }) =>
    `Termin ${sessionIndex + 1}: ${teachingMinutes} Minuten Unterricht passen nicht in ${lengthMinutes} Minuten.`,
  session_in_the_past: ({ sessionIndex, startsAt }) =>
    `Termin ${sessionIndex + 1}: ${formatDay(startsAt, 'de')} ist schon vorbei.`,
  sessions_overlap: ({ sessionIndex, otherIndex }) =>
    `Die Termine ${sessionIndex + 1} und ${otherIndex + 1} überschneiden sich.`,
};

const englishProblems: WordsFor<SessionProblem> = {
  no_session: () => 'There is no session yet.',
  nonexistent_local_time: ({ sessionIndex, localTime, nextValid }) =>
    `Session ${sessionIndex + 1}: in the night in which the clocks change there is no ${formatTime(localTime, 'en')}; clocks then show ${formatTime(nextValid, 'en')}.`,
  session_ends_before_start: ({ sessionIndex }) => `Session ${sessionIndex + 1} ends before it starts.`,
  session_too_long: ({ sessionIndex, maxMinutes }) =>
    `Session ${sessionIndex + 1} lasts longer than ${maxMinutes / 60} hours. Please divide it.`,
  teaching_minutes_impossible: ({ sessionIndex, teachingMinutes, lengthMinutes }) =>
    `Session ${sessionIndex + 1}: ${teachingMinutes} minutes of teaching do not fit into ${lengthMinutes} minutes.`,
  session_in_the_past: ({ sessionIndex, startsAt }) =>
    `Session ${sessionIndex + 1}: ${formatDay(startsAt, 'en')} is over already.`,
  sessions_overlap: ({ sessionIndex, otherIndex }) => `Sessions ${sessionIndex + 1} and ${otherIndex + 1} overlap.`,
};

/** Why these dates are impossible, one sentence for each reason. */
export function sessionProblemMessage(problem: SessionProblem, locale: Locale): string {
  const words = locale === 'de' ? germanProblems : englishProblems;
  return sentence(words, problem);
}

/** What somebody should know about a date before publishing it. */
export function sessionFindingMessage(finding: SessionFinding, locale: Locale): string {
  return sentence(sessionFindingWords[locale], finding);
}

/** The sentence of one case. */
export function sentence<Case extends { readonly code: string }>(words: WordsFor<Case>, it: Case): string {
  const say = words[it.code as Case['code']] as (it: Case) => string;
  return say(it);
}
