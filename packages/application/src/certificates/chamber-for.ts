import { findCpdRegime, type LandProfile } from '@netzwerkstatt/catalogue';
import { type ChamberStatement, regimeOfChamber } from '@netzwerkstatt/certificates';
import type { ProfessionCode } from '@netzwerkstatt/domain';
import type { BatchItemKind } from '../ports/index.ts';

/**
 * What stands on the certificate of one participant: what their own chamber reads, else what their employer reads of
 * training leave. Points and days are awarded for the whole event; whoever was there for a part of it gets none.
 */
export function chamberFor(
  land: Pick<LandProfile, 'cpdRegimes'>,
  stated: readonly ChamberStatement[],
  { kind, profession }: { readonly kind: BatchItemKind; readonly profession: ProfessionCode },
): ChamberStatement | undefined {
  const regime = findCpdRegime(profession, land)?.code;
  const found =
    stated.find((it) => regimeOfChamber(it.kind) === regime) ?? stated.find((it) => it.kind === 'training_leave');
  return kind === 'partial' && found?.kind !== 'midwives' ? undefined : found;
}
