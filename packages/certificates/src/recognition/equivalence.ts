import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { isCourse, type LearnedElsewhere } from './learned-elsewhere.ts';

/** What a course of somebody else counts for here, as the Land decided once for everybody. */
export interface Equivalence {
  readonly provider: string;
  readonly title: string;
  /** Code of the module. */
  readonly module: string;
  readonly teachingUnits: TeachingUnits;
  /** Courses that ended from this day on. */
  readonly validFrom: LocalDate;
  /** Inclusive; absent: until further notice. */
  readonly validUntil?: LocalDate;
}

/** So much of a module would be recognised by the table, for an officer to decide. */
export interface ProposedUnits {
  readonly module: string;
  readonly teachingUnits: TeachingUnits;
}

/**
 * What the table says of a course: for each module the best entry that held when the course ended. Spelling of provider
 * and title does not matter; nobody is given more units than they attended, over all modules together.
 *
 * @param modules - codes that are asked for; the others are left out. Where the course is too short for all, the first
 * of them come first.
 * @param leftUnits - how much of the course counts for nothing yet; absent: all of it.
 * @returns in the order of `modules`; a module the table does not know is missing.
 */
export function proposeRecognition(
  learned: LearnedElsewhere,
  modules: readonly string[],
  table: readonly Equivalence[],
  leftUnits: TeachingUnits = learned.teachingUnits,
): readonly ProposedUnits[] {
  const known = table.filter((it) => isAbout(it, learned));
  let left = leftUnits as number;
  return modules.flatMap((module) => {
    const units = known.filter((it) => it.module === module).map((it) => it.teachingUnits);
    const teachingUnits = Math.min(Math.max(0, ...units), left) as TeachingUnits;
    left -= teachingUnits;
    return teachingUnits > 0 ? [{ module, teachingUnits }] : [];
  });
}

function isAbout(entry: Equivalence, learned: LearnedElsewhere): boolean {
  const { validFrom, validUntil } = entry;
  return isCourse(entry, learned) && validFrom <= learned.to && (validUntil === undefined || learned.to <= validUntil);
}
