import { foldForSearch, type LocalDate, type TeachingUnits } from '@netzwerkstatt/domain';

/** A course of somebody else, as whoever attended it tells. */
export interface LearnedElsewhere {
  readonly provider: string;
  readonly title: string;
  readonly from: LocalDate;
  /** Inclusive; not before `from`. */
  readonly to: LocalDate;
  readonly teachingUnits: TeachingUnits;
}

/** Whether two people, or one twice, tell of the same course; spelling does not matter. */
export function isSameCourse(one: LearnedElsewhere, other: LearnedElsewhere): boolean {
  const isSame = one.from === other.from && one.to === other.to;
  return isSame && isCourse(one, other);
}

/** Whether that is the name of the course, whenever it was held. */
export function isCourse(
  named: Pick<LearnedElsewhere, 'provider' | 'title'>,
  learned: Pick<LearnedElsewhere, 'provider' | 'title'>,
): boolean {
  return (
    foldForSearch(named.provider) === foldForSearch(learned.provider) &&
    foldForSearch(named.title) === foldForSearch(learned.title)
  );
}
