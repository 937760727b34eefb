import type { LearnedElsewhere } from '@netzwerkstatt/certificates';
import {
  ok,
  type ProofFileId,
  type RecognitionRequestId,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { RecognitionRequest } from '../ports/index.ts';
import { handInAll } from './hand-in-all.ts';
import { findSeries } from './series-asked.ts';

export interface RecognitionWish {
  /** Code of the curriculum. */
  readonly curriculum: string;
  readonly modules: readonly string[];
  readonly learned: LearnedElsewhere;
  /** Uploaded by the same person, and not handed in yet. */
  readonly proofs: readonly ProofFileId[];
}

export type RequestRecognitionRefusal =
  | Refusal<'curriculum_not_found'>
  /** None, or one the series does not have. */
  | Refusal<'recognition_modules_wrong'>
  | Refusal<'learned_in_future'>
  | Refusal<'learned_span_reversed'>
  /** A proof is missing, gone, or belongs to something else. */
  | Refusal<'proof_missing'>
  /** The module is recognised, or asked for and not decided. */
  | (Refusal<'recognition_double'> & { readonly module: string });

/** Asks that a course of somebody else counts for modules of a series. The proofs are handed in with it. */
export async function requestRecognition(
  deps: Dependencies,
  permit: Permit<'recognition.request'>,
  wish: RecognitionWish,
): Promise<Result<RecognitionRequest, RequestRecognitionRefusal>> {
  const { land } = permit.target;
  const person = personBehind(permit);
  const { learned } = wish;
  const now = deps.clock.now();
  if (learned.to < learned.from) return refuse({ code: 'learned_span_reversed' });
  if (learned.to > toLocalDate(now, landOf(deps, land).timeZone)) {
    return refuse({ code: 'learned_in_future' });
  }
  return deps.store.inLand(land, async (tx) => {
    await tx.histories.lock([person]);
    const series = await findSeries(deps, tx, land, wish.curriculum);
    if (series === undefined) return refuse({ code: 'curriculum_not_found' });
    const modules = series.modules.map((it) => it.module).filter((it) => wish.modules.includes(it));
    if (modules.length === 0 || modules.length !== new Set(wish.modules).size) {
      return refuse({ code: 'recognition_modules_wrong' });
    }
    const whole = (await tx.histories.recognitionsOf(person)).filter(
      ({ teachingUnits }) => teachingUnits === undefined,
    );
    const waiting = (await tx.recognitions.ofPerson(person)).filter((it) => !('endedAt' in it));
    const taken = [...whole.map(({ module }) => module), ...waiting.flatMap((it) => it.modules)];
    const double = modules.find((it) => taken.includes(it));
    if (double !== undefined) return refuse({ code: 'recognition_double', module: double });
    const kept = await tx.proofs.getMany(wish.proofs);
    const mine = wish.proofs.filter((id) => kept.get(id)?.person === person && !kept.get(id)?.handedInAt);
    if (mine.length === 0 || mine.length !== wish.proofs.length) return refuse({ code: 'proof_missing' });
    await handInAll(tx, mine, person, now);
    const request: RecognitionRequest = {
      id: deps.random.id<RecognitionRequestId>(),
      person,
      curriculum: wish.curriculum,
      modules,
      learned,
      proofs: mine,
      askedAt: now,
      questions: [],
      revision: 1,
      status: 'open',
    };
    await tx.recognitions.save(request, undefined);
    await tx.audit.write([
      {
        at: now,
        actor: person,
        action: permit.action,
        target: { kind: 'recognition', id: request.id },
        facts: { curriculum: wish.curriculum, modules: modules.join(' '), units: learned.teachingUnits },
      },
    ]);
    return ok(request);
  });
}
