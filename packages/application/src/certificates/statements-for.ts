import { findCpdRegime, type LandProfile } from '@netzwerkstatt/catalogue';
import { type ChamberStatement, isAwarded, regimeOfChamber } from '@netzwerkstatt/certificates';
import type { ProfessionCode } from '@netzwerkstatt/domain';
import type { BatchItemKind } from '../ports/index.ts';

/**
 * What stands on the certificate of one participant: what their own chamber reads, then what their employer reads of
 * training leave. What their attendance does not earn, see {@link isAwarded}, does not count as stated.
 */
export function statementsFor(
  land: Pick<LandProfile, 'cpdRegimes'>,
  stated: readonly ChamberStatement[],
  { kind, profession, missedMinutes: missed }: Participant,
): readonly ChamberStatement[] {
  const regime = findCpdRegime(profession, land)?.code;
  const earned = stated.filter((it) => isAwarded(it.kind, { kind, missed }));
  return [
    ...earned.filter((it) => it.kind !== 'training_leave' && regimeOfChamber(it.kind) === regime),
    ...earned.filter((it) => it.kind === 'training_leave'),
  ];
}

interface Participant {
  readonly kind: BatchItemKind;
  readonly profession: ProfessionCode;
  /** Whole units would hide one. */
  readonly missedMinutes: number;
}
