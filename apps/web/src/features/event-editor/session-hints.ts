import type { Tone } from '../../components/feedback/tone.ts';
import type { Locale } from '../../lib/locale.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { conflictMessage, type SessionConflict, worthSaying } from '../refusals/conflict-message.ts';
import { sessionFindingMessage, sessionProblemMessage } from '../refusals/session-message.ts';
import type { DateCheck } from './use-date-check.ts';

/** A sentence about one date, and where to read about what is in its way. */
export interface SessionHint {
  readonly tone: Tone;
  readonly message: string;
  readonly other?: { readonly title: string; readonly href: string };
}

const tones = {
  impossible: 'bad',
  needs_reason: 'warning',
  warns: 'warning',
  good_to_know: 'info',
  favourable: 'success',
} as const;

const order: readonly Tone[] = ['bad', 'warning', 'info', 'success'];

/** What was found about one of the dates, the heaviest first. */
export function sessionHints(check: DateCheck, index: number, locale: Locale): readonly SessionHint[] {
  const { dates, conflicts } = check;
  const problems = dates.ok ? [] : dates.refusal.problems.filter((it) => isAbout(it, index));
  const findings = dates.ok ? dates.value.findings.filter((it) => it.sessionIndex === index) : [];
  const hints: readonly SessionHint[] = [
    ...problems.map((it) => ({ tone: 'bad' as const, message: sessionProblemMessage(it, locale) })),
    ...worthSaying(conflicts)
      .filter((it) => isAbout(it, index) && !isSaidByRoom(it))
      .map((it) => conflictHint(it, check, locale)),
    ...findings.map((it) => ({ tone: tones[it.weight], message: sessionFindingMessage(it, locale) })),
  ];
  return hints.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

/** Which of the dates cannot be, and which have something to them, counted from 0. */
export function datesWithHints(
  check: DateCheck,
  count: number,
  locale: Locale,
): { readonly impossible: readonly number[]; readonly noted: readonly number[] } {
  const tonesOf = Array.from({ length: count }, (_, index) =>
    sessionHints(check, index, locale).map(({ tone }) => tone),
  );
  const which = (isMeant: (tone: Tone) => boolean) =>
    tonesOf.flatMap((found, index) => (found.some(isMeant) ? [index] : []));
  return { impossible: which((it) => it === 'bad'), noted: which((it) => it === 'warning' || it === 'info') };
}

/** The field of the room says it already, with one that is large enough. */
function isSaidByRoom({ code }: SessionConflict): boolean {
  return code === 'room_too_small';
}

type About = Pick<SessionConflict, 'sessionIndex'> | { readonly code: string };

function isAbout(it: About, index: number): boolean {
  if (!('sessionIndex' in it)) return false;
  // Of two that overlap both have to be told.
  return it.sessionIndex === index || ('otherIndex' in it && it.otherIndex === index);
}

function conflictHint(conflict: SessionConflict, { others }: DateCheck, locale: Locale): SessionHint {
  const hint = { tone: tones[conflict.weight], message: conflictMessage(conflict, locale) };
  const event = 'other' in conflict ? conflict.other.event : undefined;
  const known = event && others[event];
  if (event === undefined || known === undefined || !('other' in conflict)) return hint;
  const href = known.status === 'draft' ? deskEventPath(event) : `/veranstaltungen/${known.slug}`;
  return { ...hint, other: { title: conflict.other.title, href } };
}
