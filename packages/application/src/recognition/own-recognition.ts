import {
  MAX_PROOFS,
  MAX_REASON_CHARACTERS,
  ok,
  type ProofFileId,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { RecognitionRequest } from '../ports/index.ts';
import { type ChangeRecognitionRefusal, changeRecognition, recognitionOf } from './change-recognition.ts';
import { handInAll } from './hand-in-all.ts';

type AnswerRefusal =
  | Refusal<'recognition_not_asked'>
  | Refusal<'answer_missing'>
  | Refusal<'proof_missing'>
  | (Refusal<'proofs_too_many'> & { readonly max: number });

export type AnswerRecognitionRefusal = ChangeRecognitionRefusal | AnswerRefusal;

/** Answers what staff asked back, with further files where they are asked for. It waits for a decision again. */
export async function answerRecognition(
  deps: Dependencies,
  permit: Permit<'recognition.change'>,
  command: { readonly revision: number; readonly text: string; readonly proofs: readonly ProofFileId[] },
): Promise<Result<RecognitionRequest, AnswerRecognitionRefusal>> {
  const person = personBehind(permit);
  const now = deps.clock.now();
  return changeRecognition<AnswerRefusal>(deps, permit, command.revision, async (tx, request) => {
    const text = parseLine(command.text, MAX_REASON_CHARACTERS);
    const asked = request.questions.at(-1);
    if (request.status !== 'asked_back' || asked === undefined) return refuse({ code: 'recognition_not_asked' });
    if (!text.ok) return refuse({ code: 'answer_missing' });
    const proofs = [...request.proofs, ...command.proofs];
    if (proofs.length > 2 * MAX_PROOFS) return refuse({ code: 'proofs_too_many', max: 2 * MAX_PROOFS });
    const kept = await tx.proofs.getMany(command.proofs);
    const isMine = (id: ProofFileId) => kept.get(id)?.person === person && !kept.get(id)?.handedInAt;
    if (!command.proofs.every(isMine)) return refuse({ code: 'proof_missing' });
    await handInAll(tx, command.proofs, person, now);
    const answered = { ...asked, answer: { text: text.value, at: now } };
    return ok({ status: 'open', proofs, questions: [...request.questions.slice(0, -1), answered] });
  });
}

/** Takes a request back before it is decided. Its files are gone with it. */
export async function withdrawRecognition(
  deps: Dependencies,
  permit: Permit<'recognition.change'>,
  revision: number,
): Promise<Result<RecognitionRequest, ChangeRecognitionRefusal>> {
  const at = deps.clock.now();
  return changeRecognition<never>(deps, permit, revision, async (tx, request) => {
    for (const id of request.proofs) await tx.proofs.remove(id);
    const entry = { at, actor: personBehind(permit), action: permit.action, facts: { withdrawn: true } };
    await tx.audit.write([{ ...entry, target: { kind: 'recognition', id: recognitionOf(permit) } }]);
    return ok({ status: 'withdrawn', endedAt: at, proofs: [] });
  });
}
