import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { conflictWords } from './conflict-words.ts';
import { sentence } from './session-message.ts';

export type SessionConflict = Extract<AnyRefusal, { code: 'taken_elsewhere' }>['conflicts'][number];

/** What gets in the way of a date, where it is clear which date is meant. */
export function conflictMessage(conflict: SessionConflict, locale: Locale): string {
  return sentence(conflictWords[locale], conflict);
}

/** The same for a list about several dates. */
export function conflictLine(conflict: SessionConflict, locale: Locale): string {
  const which = `${locale === 'de' ? 'Termin' : 'Session'} ${conflict.sessionIndex + 1}`;
  return `${which}: ${conflictMessage(conflict, locale)}`;
}

/**
 * Of each date what is worth a sentence of its own: another event is named once for a room or a person it has, however
 * many of its sessions are in the way, and as something on the same day only when it has neither.
 */
export function worthSaying(conflicts: readonly SessionConflict[]): readonly SessionConflict[] {
  const said = new Set<string>();
  const atOnce = new Set(conflicts.filter(({ code }) => code !== 'same_day').map(pairOf));
  return conflicts.filter((conflict) => {
    const pair = pairOf(conflict);
    if (pair === undefined) return true;
    if (conflict.code === 'same_day') return !atOnce.has(pair);
    const key = `${pair} ${conflict.code}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

function pairOf(conflict: SessionConflict): string | undefined {
  if (!('other' in conflict) || conflict.other.event === undefined) return undefined;
  return `${conflict.sessionIndex} ${conflict.other.event}`;
}
