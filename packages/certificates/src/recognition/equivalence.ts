import { foldForSearch, type LocalDate, type TeachingUnits } from '@netzwerkstatt/domain';
import type { LearnedElsewhere } from './learned-elsewhere.ts';

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
 * and title does not matter; nobody is given more units than they attended.
 *
 * @param modules - codes that are asked for; the others are left out.
 * @returns in the order of `modules`; a module the table does not know is missing.
 */
export function proposeRecognition(
  learned: LearnedElsewhere,
  modules: readonly string[],
  table: readonly Equivalence[],
): readonly ProposedUnits[] {
  const known = table.filter((it) => isAbout(it, learned));
  return modules.flatMap((module) => {
    const units = known.filter((it) => it.module === module).map((it) => it.teachingUnits);
    if (units.length === 0) return [];
    return [{ module, teachingUnits: Math.min(Math.max(...units), learned.teachingUnits) as TeachingUnits }];
  });
}

function isAbout({ provider, title, validFrom, validUntil }: Equivalence, learned: LearnedElsewhere): boolean {
  const isSame = foldForSearch(provider) === foldForSearch(learned.provider);
  if (!isSame || foldForSearch(title) !== foldForSearch(learned.title)) return false;
  return validFrom <= learned.to && (validUntil === undefined || learned.to <= validUntil);
}
