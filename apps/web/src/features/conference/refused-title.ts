import type { SessionId } from '@netzwerkstatt/domain';
import { inOrder } from '@netzwerkstatt/scheduling';
import type { Failure } from '../../lib/failure.ts';
import type { Locale } from '../../lib/locale.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { ConferenceProgramme } from './programme-data.ts';

/** Which entry has a title that was not kept, and why: it is said again at its field. */
export function refusedTitle(
  programme: ConferenceProgramme,
  failure: Failure | undefined,
  locale: Locale,
): { readonly id: SessionId; readonly message: string } | undefined {
  if (failure?.kind !== 'refusal' || failure.refusal.code !== 'title_not_printable') return undefined;
  const { sessionIndex } = failure.refusal;
  const entry = sessionIndex === undefined ? undefined : inOrder(programme).sessions[sessionIndex];
  return entry && { id: entry.id, message: refusalMessage(failure.refusal, locale) };
}
