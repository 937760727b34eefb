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
