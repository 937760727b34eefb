import type {
  Event,
  EventFormat,
  EventKind,
  Instant,
  LocalDate,
  NetworkId,
  ProfessionCode,
} from '@netzwerkstatt/domain';
import type { KeptSeats } from '@netzwerkstatt/registration';

/** What the world sees: published, cancelled and past events, never drafts. */
export interface ProgrammeStore {
  /**
   * What is published or cancelled and not over yet; circles with fixed members are in no list. What has all words as
   * they were typed comes before what has some of them with a slip, and then what begins earlier.
   */
  search(query: ProgrammeQuery): Promise<ProgrammeResult>;
  /** A public event with how full it is, past ones and circles included: who has the address may read the page. */
  findEvent(slug: string): Promise<ListedEvent | undefined>;
  /** Events of a module, of whatever version, that {@link search} could list and that have not begun; in order. */
  runsOfModule(moduleCode: string, now: Instant): Promise<readonly ListedEvent[]>;
}

/** A public event as lists show it. */
export interface ListedEvent {
  readonly event: Event;
  readonly moduleCode?: string;
  readonly moduleVersion?: number;
  readonly seatsTaken: number;
  readonly waiting: number;
  /** Seats that anybody could have who comes now: of the capacity and what is overbooked, without those kept for some. */
  readonly freeForAll: number;
  /** Further seats, each for some people only; empty where no rule keeps any. */
  readonly keptFor: readonly KeptSeats[];
}

export const facetNames = ['kind', 'region', 'format', 'profession', 'network'] as const;

export type FacetName = (typeof facetNames)[number];

export interface ProgrammeQuery {
  /** Words as typed; umlauts, accents and small slips do not matter. */
  readonly text: string;
  readonly kinds: readonly EventKind[];
  readonly regions: readonly string[];
  readonly formats: readonly EventFormat[];
  /** „For me“: events for everyone and for one of these. */
  readonly professions: readonly ProfessionCode[];
  readonly networks: readonly NetworkId[];
  /** The first day of the event on the wall lies between these two, both inclusive. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** What somebody can book at `now`: registration is open, nobody waits, and there is a seat that nobody holds. */
  readonly onlyWithSeats: boolean;
  readonly now: Instant;
  readonly offset: number;
  readonly limit: number;
}

export interface ProgrammeResult {
  readonly total: number;
  readonly events: readonly ListedEvent[];
  /**
   * Hits per value of a facet, counted as if that facet alone were not chosen; values without a hit are absent. What is
   * for everyone counts for every profession.
   */
  readonly facets: Readonly<Record<FacetName, Readonly<Record<string, number>>>> & { readonly withSeats: number };
}
