import type { RecordedResult, RuleException } from '@netzwerkstatt/certificates';
import type {
  AttendedMinutes,
  Event,
  Instant,
  PersonId,
  RegistrationId,
  SeriesExceptionId,
  SeriesResultId,
  TeachingUnits,
} from '@netzwerkstatt/domain';

import type { Recognition } from './history-store.ts';

/** A run of a module somebody has, or had, a place in; published or closed. */
export interface SeriesRun {
  readonly person: PersonId;
  readonly registration: RegistrationId;
  readonly event: Event;
  /** Code of the module. */
  readonly module: string;
  /** How long it is in the version that was taught. */
  readonly moduleUnits: TeachingUnits;
  /** Of what was recorded so far. */
  readonly attended: AttendedMinutes;
}

/** What staff wrote down about somebody in a curriculum. */
export interface SeriesResult {
  readonly id: SeriesResultId;
  readonly person: PersonId;
  /** Code of the curriculum. */
  readonly curriculum: string;
  readonly result: RecordedResult;
  readonly by: PersonId;
  readonly at: Instant;
}

/** An exception of a rule for somebody in a curriculum. */
export type SeriesException = RuleException & {
  readonly id: SeriesExceptionId;
  readonly person: PersonId;
  /** Code of the curriculum. */
  readonly curriculum: string;
};

/** What is kept about people in a curriculum. Without `people`, of everybody; so many statements for many as for one. */
export interface SeriesStore {
  /** By beginning of the event, then by its id and that of the registration. */
  runs(modules: readonly string[], people?: readonly PersonId[]): Promise<readonly SeriesRun[]>;
  /** What of modules was recognised as prior learning, by person and code. */
  recognised(
    modules: readonly string[],
    people?: readonly PersonId[],
  ): Promise<readonly Pick<Recognition, 'person' | 'module' | 'teachingUnits'>[]>;
  /** Oldest first. */
  results(curricula: readonly string[], people?: readonly PersonId[]): Promise<readonly SeriesResult[]>;
  addResult(result: SeriesResult): Promise<void>;
  getResult(id: SeriesResultId): Promise<SeriesResult | undefined>;
  removeResult(id: SeriesResultId): Promise<void>;
  /** Oldest first. */
  exceptions(curricula: readonly string[], people?: readonly PersonId[]): Promise<readonly SeriesException[]>;
  getException(id: SeriesExceptionId): Promise<SeriesException | undefined>;
  /** @returns false when there is another of the same rule for the same person that was not declined. */
  addException(exception: SeriesException): Promise<boolean>;
  /** @returns false when it is not there any more: then nothing is added either. */
  changeException(exception: SeriesException): Promise<boolean>;
}
