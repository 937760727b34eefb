import {
  type ChangeReason,
  cleanLine,
  MAX_REASON_CHARACTERS,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';

export type ReasonRefusal = Refusal<'reason_missing'>;

/** Every change has a reason of the list; „other“ says nothing without words. What is too long is cut by no one. */
export function parseChangeReason({ kind, text }: ChangeReason): Result<ChangeReason, ReasonRefusal> {
  const line = cleanLine(text);
  const isTooLong = [...line].length > MAX_REASON_CHARACTERS;
  if (isTooLong || (kind === 'other' && line === '')) return refuse({ code: 'reason_missing' });
  return ok({ kind, text: line });
}
