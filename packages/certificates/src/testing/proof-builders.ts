import type {
  CpdRegime,
  CpdRegimeCode,
  ExternalProofId,
  Instant,
  LocalDate,
  PersonId,
  ProofFileId,
} from '@netzwerkstatt/domain';
import type { ExternalProof, ExternalProofFacts, StatedProof } from '../proof-account/external-proof.ts';
import type { ProofEntry } from '../proof-account/proof-entry.ts';

/** Sixty hours in three years, as midwives owe them. */
export function aRegime(wanted: Partial<CpdRegime> = {}): CpdRegime {
  return {
    code: 'HEB_60_3Y' as CpdRegimeCode,
    title: { de: 'Hebammen', en: 'Midwives' },
    unit: 'hours',
    due: { amount: 60, perYears: 3 },
    rule: { de: '60 Stunden in 3 Jahren', en: '60 hours in 3 years' },
    source: { norm: 'SächsHebG §8(3)', evidence: 'read' },
    ...wanted,
  };
}

/** A course of one day and eight units, attended from beginning to end. */
export function aProofEntry(wanted: Partial<ProofEntry> = {}): ProofEntry {
  const to = wanted.to ?? ('2027-01-20' as LocalDate);
  return {
    id: 'TB-4K7P-2M9X-QW31',
    origin: 'attendance',
    title: 'Recht im Kinderschutz',
    provider: 'Landeskoordinierungsstelle',
    from: to,
    to,
    form: 'course',
    standing: 'valid',
    attendedMinutes: 360,
    dayMinutes: [360],
    awards: [],
    ...wanted,
  };
}

/** A day of eight units, held by somebody else. */
export function aStatedProof(wanted: Partial<StatedProof> = {}): StatedProof {
  return {
    title: 'Stillen und Bindung',
    provider: 'Hebammenverband',
    from: '2026-05-04' as LocalDate,
    to: '2026-05-04' as LocalDate,
    form: 'course',
    minutes: 360,
    days: 1,
    ...wanted,
  };
}

/** One that is to be checked. */
export function anExternalProof(wanted: Partial<ExternalProofFacts> = {}): ExternalProof {
  return {
    id: '00000000-0000-4000-8000-0000000000e1' as ExternalProofId,
    person: '00000000-0000-4000-8000-0000000000a1' as PersonId,
    stated: aStatedProof(),
    file: '00000000-0000-4000-8000-0000000000f1' as ProofFileId,
    handedInAt: '2026-05-10T09:00:00.000Z' as Instant,
    revision: 1,
    status: 'uploaded',
    ...wanted,
  };
}
