import type { MailRecord } from '@netzwerkstatt/application';

/** What became of a mail; `held`: staff can still undo what it tells, so it stays in the house. */
export type ShownMailState = 'held' | MailRecord['state'];

export function shownMailState({ state, held }: Pick<MailRecord, 'state' | 'held'>): ShownMailState {
  return state === 'queued' && held !== undefined ? 'held' : state;
}
