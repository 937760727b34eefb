import { MINUTES_PER_TEACHING_UNIT, type TeachingUnits, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { CertificateRule } from '../rules/certificate-rule.ts';
import { recognitionBudget } from '../rules/recognition.ts';

/** The part of a series the cap is about. */
export interface CappedSeries {
  readonly rules: readonly CertificateRule[];
  /** Of modules and further parts. */
  readonly teachingUnits: number;
}

/** Units of a module that count without having been attended here. */
export interface RecognisedUnits {
  /** Code of the module. */
  readonly module: string;
  readonly teachingUnits: TeachingUnits;
}

/** How much of a series is recognised, and how much more may be. */
export interface RecognitionStanding {
  readonly recognisedUnits: TeachingUnits;
  /** Absent: the series has no cap. */
  readonly cap?: { readonly teachingUnits: TeachingUnits; readonly leftUnits: TeachingUnits };
}

/** @param recognised - of this series alone. */
export function recognitionStanding(
  { rules, teachingUnits }: CappedSeries,
  recognised: readonly RecognisedUnits[],
): RecognitionStanding {
  const recognisedUnits = sum(recognised);
  if (!rules.some(({ kind }) => kind === 'recognition_cap')) return { recognisedUnits };
  const cap = teachingUnitsIn(recognitionBudget(rules, teachingUnits * MINUTES_PER_TEACHING_UNIT, false));
  const leftUnits = Math.max(0, cap - recognisedUnits) as TeachingUnits;
  return { recognisedUnits, cap: { teachingUnits: cap, leftUnits } };
}

function sum(units: readonly RecognisedUnits[]): TeachingUnits {
  return units.reduce((total, it) => total + it.teachingUnits, 0) as TeachingUnits;
}
