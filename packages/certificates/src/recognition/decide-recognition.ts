import { ok, type Refusal, type Result, refuse, type TeachingUnits } from '@netzwerkstatt/domain';
import { type CappedSeries, type RecognisedUnits, recognitionStanding } from './recognition-cap.ts';

/** What an officer decides about: which modules are asked for, how long each is, what is recognised already. */
export interface RecognitionCase {
  readonly series: CappedSeries;
  readonly asked: readonly { readonly module: string; readonly teachingUnits: TeachingUnits }[];
  /** All modules of the series. */
  readonly recognised: readonly RecognisedUnits[];
}

export type RecognitionRefusal =
  /** A module nobody asked for, the same twice, no units, or more than the module has. */
  | (Refusal<'recognition_units_wrong'> & { readonly module: string })
  /** The series lets only so much be recognised. */
  | (Refusal<'recognition_over_cap'> & { readonly capUnits: TeachingUnits; readonly leftUnits: TeachingUnits });

/**
 * Whether an officer may recognise so much. Units of a module take the place of those recognised for it before.
 *
 * @param granted - empty: nothing is recognised, which is always allowed.
 */
export function decideRecognition(
  { series, asked, recognised }: RecognitionCase,
  granted: readonly RecognisedUnits[],
): Result<readonly RecognisedUnits[], RecognitionRefusal> {
  const modules = granted.map(({ module }) => module);
  const wrong = granted.find(({ module, teachingUnits }, index) => {
    const whole = asked.find((it) => it.module === module)?.teachingUnits ?? 0;
    const isWhole = Number.isInteger(teachingUnits) && teachingUnits >= 1 && teachingUnits <= whole;
    return !isWhole || modules.indexOf(module) !== index;
  });
  if (wrong !== undefined) return refuse({ code: 'recognition_units_wrong', module: wrong.module });
  const others = recognised.filter(({ module }) => !modules.includes(module));
  const { cap } = recognitionStanding(series, others);
  const units = granted.reduce((total, it) => total + it.teachingUnits, 0);
  if (cap !== undefined && units > cap.leftUnits) {
    return refuse({ code: 'recognition_over_cap', capUnits: cap.teachingUnits, leftUnits: cap.leftUnits });
  }
  return ok(granted);
}
