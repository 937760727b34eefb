import { ok, type PersonId, type Refusal, type Result, refuse, type TeachingUnits } from '@netzwerkstatt/domain';
import { type CappedSeries, type RecognisedUnits, recognitionStanding, unitsWithin } from './recognition-cap.ts';

/** What is decided about, wherever it is: of whom, which modules, how long each is, what is recognised already. */
export interface RecognitionCase {
  readonly person: PersonId;
  /** Whose caps are to hold: the one that was asked for, or where nobody named one, all that have one of the modules. */
  readonly series: readonly CappedSeries[];
  readonly asked: readonly { readonly module: string; readonly teachingUnits: TeachingUnits }[];
  /** Of any module, each once. */
  readonly recognised: readonly RecognisedUnits[];
  /** Where it was learned; absent: in no single course. */
  readonly course?: LearnedCourse;
}

/** A course of somebody else, and what of it counts here already. */
export interface LearnedCourse {
  readonly teachingUnits: TeachingUnits;
  /** By other decisions about the same course; a module may stand there more than once. */
  readonly granted: readonly RecognisedUnits[];
}

export type RecognitionRefusal =
  /** Somebody else decides about what staff want to have recognised for themselves. */
  | Refusal<'recognition_own'>
  /** A module nobody asked for, the same twice, no units, or more than the module has. */
  | (Refusal<'recognition_units_wrong'> & { readonly module: string })
  /** A series lets only so much be recognised. */
  | (Refusal<'recognition_over_cap'> & {
      /** Its title. */
      readonly series: string;
      readonly capUnits: TeachingUnits;
      readonly leftUnits: TeachingUnits;
    })
  /** An hour that was learned once counts once, for whichever module. */
  | (Refusal<'recognition_over_course'> & {
      /** How long the course was. */
      readonly courseUnits: TeachingUnits;
      readonly leftUnits: TeachingUnits;
    });

/**
 * Whether somebody may recognise so much. More of a module takes the place of what was recognised of it before, less
 * takes nothing away; so only what is added counts against the caps.
 *
 * @param granted - empty: nothing is recognised, which is always allowed.
 * @param by - who decides.
 */
export function decideRecognition(
  { person, series, asked, recognised, course }: RecognitionCase,
  granted: readonly RecognisedUnits[],
  by: PersonId,
): Result<readonly RecognisedUnits[], RecognitionRefusal> {
  if (person === by) return refuse({ code: 'recognition_own' });
  const modules = granted.map(({ module }) => module);
  const wrong = granted.find(({ module, teachingUnits }, index) => {
    const whole = asked.find((it) => it.module === module)?.teachingUnits ?? 0;
    const isWhole = Number.isInteger(teachingUnits) && teachingUnits >= 1 && teachingUnits <= whole;
    return !isWhole || modules.indexOf(module) !== index;
  });
  if (wrong !== undefined) return refuse({ code: 'recognition_units_wrong', module: wrong.module });
  if (
    course !== undefined &&
    usedUnits([...course.granted, ...granted]) > usedUnits(course.granted) + unitsLeftOf(course)
  ) {
    return refuse({
      code: 'recognition_over_course',
      courseUnits: course.teachingUnits,
      leftUnits: unitsLeftOf(course),
    });
  }
  const added = granted.map((it) => addedTo(recognised, it));
  for (const one of series) {
    const { cap } = recognitionStanding(one, recognised);
    if (cap !== undefined && unitsWithin(one, added) > cap.leftUnits) {
      const { teachingUnits: capUnits, leftUnits } = cap;
      return refuse({ code: 'recognition_over_cap', series: one.title, capUnits, leftUnits });
    }
  }
  return ok(granted);
}

/** How much of a course counts for nothing yet. */
export function unitsLeftOf({ teachingUnits, granted }: LearnedCourse): TeachingUnits {
  return Math.max(0, teachingUnits - usedUnits(granted)) as TeachingUnits;
}

/** Of several decisions about one module the longest counts. */
function usedUnits(granted: readonly RecognisedUnits[]): number {
  const byModule = [...Map.groupBy(granted, ({ module }) => module).values()];
  return byModule.reduce((sum, own) => sum + Math.max(...own.map((it) => it.teachingUnits)), 0);
}

function addedTo(recognised: readonly RecognisedUnits[], { module, teachingUnits }: RecognisedUnits): RecognisedUnits {
  const before = recognised.find((it) => it.module === module)?.teachingUnits ?? 0;
  return { module, teachingUnits: Math.max(0, teachingUnits - before) as TeachingUnits };
}
