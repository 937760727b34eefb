import type { LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';

/** Forgets what people answered, each answer when the time is over that the form promised with its question. */
export async function forgetAnswers(deps: Dependencies, land: LandCode): Promise<void> {
  await deps.store.inLand(land, (tx) => tx.questions.forgetAnswers(deps.clock.now()));
}
