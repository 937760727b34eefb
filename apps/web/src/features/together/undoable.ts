import type { Api } from '../../lib/api.ts';
import type { Answers } from '../../lib/api-types.ts';
import { failureOf } from '../../lib/failure.ts';

/** What can still be undone at an event; nothing for those who may not decide about anybody. */
export async function readUndoable(api: Api, event: string): Promise<Answers['together']['undoable'] | undefined> {
  try {
    return await api.together.undoable.query({ event });
  } catch (error) {
    if (failureOf(error).kind === 'not_found') return undefined;
    throw error;
  }
}
