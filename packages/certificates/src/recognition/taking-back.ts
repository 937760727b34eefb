import { ok, type PersonId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { CertificateBasis } from '../certificate-basis.ts';
import { type DecisionBasis, recomputeDecision } from '../rules/decision-basis.ts';
import { transcriptLines } from '../rules/transcript-lines.ts';
import type { RecognisedUnits } from './recognition-cap.ts';

export type TakingBackRefusal =
  /** Nothing was recognised by it, or it was taken back before. */
  | Refusal<'recognition_not_granted'>
  /** Somebody else decides about what is recognised for staff themselves. */
  | Refusal<'recognition_own'>;

/**
 * Whether what was recognised for somebody may be taken back.
 *
 * @param granted - absent where nothing is decided, or it is over.
 * @param by - who takes it back.
 */
export function decideTakingBack(
  { person, granted = [] }: { readonly person: PersonId; readonly granted?: readonly RecognisedUnits[] },
  by: PersonId,
): Result<readonly RecognisedUnits[], TakingBackRefusal> {
  if (granted.length === 0) return refuse({ code: 'recognition_not_granted' });
  return person === by ? refuse({ code: 'recognition_own' }) : ok(granted);
}

/**
 * What counts of a module once one recognition of it is gone: the one that gave most of it among the others, the
 * earliest of those that gave the same.
 *
 * @param others - decisions that still hold, oldest first.
 */
export function whatStillCounts<Decision extends { readonly granted: readonly RecognisedUnits[] }>(
  module: string,
  others: readonly Decision[],
): { readonly decision: Decision; readonly units: RecognisedUnits } | undefined {
  return others
    .flatMap((decision) => decision.granted.map((units) => ({ decision, units })))
    .filter(({ units }) => units.module === module)
    .reduce<{ decision: Decision; units: RecognisedUnits } | undefined>(
      (most, it) => (most === undefined || it.units.teachingUnits > most.units.teachingUnits ? it : most),
      undefined,
    );
}

/**
 * Whether a certificate rests on what one recognition gave of these modules: without it, the rules kept beside the
 * certificate would not give it, or would give it with other lines.
 *
 * @param others - decisions that held as well when it was issued: what they gave of a module takes its place.
 */
export function restsOnRecognition(
  basis: CertificateBasis,
  modules: readonly string[],
  others: readonly { readonly granted: readonly RecognisedUnits[] }[],
): boolean {
  if (basis.kind !== 'series') return false;
  const { recognised } = basis.record;
  const taken = modules.filter((module) => recognised.some(({ part }) => part === module));
  if (taken.length === 0) return false;
  const still = taken.flatMap((part) => {
    const units = whatStillCounts(part, others)?.units;
    return units ? [{ part, teachingUnits: units.teachingUnits }] : [];
  });
  const without = [...recognised.filter(({ part }) => !taken.includes(part)), ...still];
  return saying(basis) !== saying({ ...basis, record: { ...basis.record, recognised: without } });
}

function saying(basis: DecisionBasis): string {
  const decision = recomputeDecision(basis);
  const lines = transcriptLines(decision).map(({ part, origin, units }) => [part.code, origin, units]);
  return JSON.stringify([decision.outcome, lines]);
}
