import type { CpdRegime, CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
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
