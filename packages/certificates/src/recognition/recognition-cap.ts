import { MINUTES_PER_TEACHING_UNIT, type TeachingUnits, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { CertificateRule } from '../rules/certificate-rule.ts';
import { recognitionBudget } from '../rules/recognition.ts';

/** The part of a series the cap is about. */
export interface CappedSeries {
  readonly title: string;
  /** By their codes. */
  readonly modules: readonly { readonly module: string }[];
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

/** @param recognised - of any module, each once; those of other series are left out. */
export function recognitionStanding(series: CappedSeries, recognised: readonly RecognisedUnits[]): RecognitionStanding {
  const { rules, teachingUnits } = series;
  const recognisedUnits = unitsWithin(series, recognised);
  if (!rules.some(({ kind }) => kind === 'recognition_cap')) return { recognisedUnits };
  const cap = teachingUnitsIn(recognitionBudget(rules, teachingUnits * MINUTES_PER_TEACHING_UNIT, false));
  const leftUnits = Math.max(0, cap - recognisedUnits) as TeachingUnits;
  return { recognisedUnits, cap: { teachingUnits: cap, leftUnits } };
}

/** What of these units is about modules of the series. */
export function unitsWithin({ modules }: CappedSeries, units: readonly RecognisedUnits[]): TeachingUnits {
  const own = units.filter((it) => modules.some(({ module }) => module === it.module));
  return own.reduce((total, it) => total + it.teachingUnits, 0) as TeachingUnits;
}
