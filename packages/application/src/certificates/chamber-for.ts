import { findCpdRegime, type LandProfile } from '@netzwerkstatt/catalogue';
import { type AttendedOfPlanned, type ChamberStatement, isAwarded, regimeOfChamber } from '@netzwerkstatt/certificates';
import type { ProfessionCode } from '@netzwerkstatt/domain';
import type { BatchItemKind } from '../ports/index.ts';

/**
 * What stands on the certificate of one participant: what their own chamber reads, else what their employer reads of
 * training leave. What their attendance does not earn, see {@link isAwarded}, does not count as stated.
 *
 * @param minutes - Attended and planned ones; whole units would hide a missed minute.
 */
export function chamberFor(
  land: Pick<LandProfile, 'cpdRegimes'>,
  stated: readonly ChamberStatement[],
  { kind, profession, minutes }: AttendedAs,
): ChamberStatement | undefined {
  const regime = findCpdRegime(profession, land)?.code;
  const earned = stated.filter((it) => isAwarded(it.kind, { kind, ...minutes }));
  return earned.find((it) => regimeOfChamber(it.kind) === regime) ?? earned.find((it) => it.kind === 'training_leave');
}

interface AttendedAs {
  readonly kind: BatchItemKind;
  readonly profession: ProfessionCode;
  readonly minutes: AttendedOfPlanned;
}
