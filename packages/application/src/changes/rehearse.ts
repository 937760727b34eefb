import type { LandCode } from '@netzwerkstatt/domain';
import type { LandTransaction, Store } from '../ports/index.ts';

/** Ends a rehearsal from inside, so that nothing of it is kept. */
class RehearsalOver extends Error {}

/** Does the work and takes it back: what it would answer, found out by the very code that will do it. */
export async function rehearse<T>(store: Store, land: LandCode, work: (tx: LandTransaction) => Promise<T>): Promise<T> {
  let answer: { readonly of: T } | undefined;
  try {
    await store.inLand(land, async (tx) => {
      answer = { of: await work(tx) };
      throw new RehearsalOver();
    });
  } catch (error) {
    if (!(error instanceof RehearsalOver)) throw error;
  }
  if (answer === undefined) throw new Error('a rehearsal ends with an answer');
  return answer.of;
}
