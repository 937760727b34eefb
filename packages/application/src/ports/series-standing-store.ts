import type { LocalDate, PersonId } from '@netzwerkstatt/domain';
import type { SeriesStanding } from '../series/series-standing.ts';

/** How somebody stood in a curriculum when it was worked out. */
export interface KeptStanding {
  readonly person: PersonId;
  /** Code of the curriculum. */
  readonly curriculum: string;
  readonly standing: SeriesStanding;
  readonly countedMinutes: number;
}

/** What standings depend on besides the records of their people: on another day, or by other rules, they may be others. */
export interface StandingBasis {
  readonly asOf: LocalDate;
  /** A fingerprint of the rules of all curricula. */
  readonly rules: string;
}

/** Whose standings are to be worked out anew. */
export interface OutdatedStandings {
  /** Each once, in order. */
  readonly people: readonly PersonId[];
  /** What is known to have changed, for {@link SeriesStandingStore.keep}. */
  readonly changes: readonly number[];
}

/** Standings that were worked out just now, and take the place of the kept ones of these people. */
export interface FreshStandings {
  readonly people: readonly PersonId[];
  readonly standings: readonly KeptStanding[];
}

export interface StandingQuery {
  /** Code of the curriculum. */
  readonly curriculum: string;
  /** Empty: all. */
  readonly standings: readonly SeriesStanding[];
  /** Part of a name, as search compares it. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** How people stand in curricula, kept so that nobody has to judge everybody to count them. */
export interface SeriesStandingStore {
  /** Lets nobody else keep standings until the transaction ends. */
  lock(): Promise<void>;
  /**
   * Everybody of whom something that a standing depends on was written since theirs were kept, or whose were kept on another
   * basis. Maybe also somebody of whom nothing changed.
   *
   * @param limit - at most so many people; absent: all.
   */
  outdated(basis: StandingBasis, limit?: number): Promise<OutdatedStandings>;
  /**
   * Writes down how these people stand; whoever has no standing is in no series. Under the lock, with what was asked for under
   * it: what changed meanwhile stays outdated.
   */
  keep(outdated: OutdatedStandings, standings: readonly KeptStanding[], basis: StandingBasis): Promise<void>;
  /** How many people stand how, by the codes of these curricula. So many statements for many people as for one. */
  count(
    curricula: readonly string[],
    fresh: FreshStandings,
  ): Promise<ReadonlyMap<string, Readonly<Record<SeriesStanding, number>>>>;
  /** Those first about whom something is to be decided, then those who have the most, then by name. */
  list(
    query: StandingQuery,
    fresh: FreshStandings,
  ): Promise<{ readonly total: number; readonly people: readonly PersonId[] }>;
}
