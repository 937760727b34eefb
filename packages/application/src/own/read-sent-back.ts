import type { ExternalProofId, RecognitionRequestId } from '@netzwerkstatt/domain';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

/** Something that was handed in and has come back: it goes on only when its person does something. */
export type SentBack =
  | { readonly kind: 'recognition'; readonly id: RecognitionRequestId; readonly title: string; readonly text: string }
  /** `proof_taken_back`: it had counted before. */
  | {
      readonly kind: 'proof' | 'proof_taken_back';
      readonly id: ExternalProofId;
      readonly title: string;
      readonly text: string;
    };

/** What waits for an answer of the person themselves: requests with a question of the office, then proofs that do not count. */
export async function readSentBack(deps: Dependencies, permit: Permit<'own.read'>): Promise<readonly SentBack[]> {
  const person = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const requests = await tx.recognitions.ofPerson(person);
    const proofs = await tx.externalProofs.forPerson(person);
    return [
      ...requests.flatMap(({ id, status, learned, questions }): SentBack[] => {
        if (status !== 'asked_back') return [];
        return [{ kind: 'recognition', id, title: learned.title, text: questions.at(-1)?.text ?? '' }];
      }),
      ...proofs.flatMap((it): SentBack[] => {
        if (it.status !== 'rejected' && it.status !== 'taken_back') return [];
        const kind = it.status === 'rejected' ? 'proof' : 'proof_taken_back';
        return [{ kind, id: it.id, title: it.stated.title, text: it.reason }];
      }),
    ];
  });
}
