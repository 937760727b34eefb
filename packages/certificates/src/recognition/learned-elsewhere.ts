import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';

/** A course of somebody else, as whoever attended it tells. */
export interface LearnedElsewhere {
  readonly provider: string;
  readonly title: string;
  readonly from: LocalDate;
  /** Inclusive; not before `from`. */
  readonly to: LocalDate;
  readonly teachingUnits: TeachingUnits;
}
