import { professions } from '@netzwerkstatt/catalogue';
import type { Event, Instant } from '@netzwerkstatt/domain';
import { decideAdmission } from '@netzwerkstatt/registration';
import type { FacetName, ListedEvent, ProgrammeQuery, ProgrammeResult } from '../ports/programme-store.ts';
import { bookedEvent } from './event-times.ts';

/** What of an event the programme is narrowed by. */
export interface NarrowableEvent extends Pick<Event, 'kind' | 'region' | 'format' | 'network' | 'targetProfessions'> {
  /** As {@link hasSeats} says. */
  readonly hasSeats: boolean;
}

type Facets = ProgrammeResult['facets'];

/**
 * Whether anybody who comes now can book a seat: registration is open, nobody waits, and a seat is left that is not kept
 * for some. However many are free, a cancelled event has none to give away, nor one that is booked later or no longer.
 */
export function hasSeats(
  { event, freeForAll, waiting }: Pick<ListedEvent, 'event' | 'freeForAll' | 'waiting'>,
  now: Instant,
): boolean {
  return waiting === 0 && freeForAll > 0 && decideAdmission(bookedEvent(event), now).ok;
}

/**
 * Takes from what was found what all chosen facets let through, in the same order, and counts for every facet as if it
 * alone were not chosen: what is behind a value before somebody chooses it.
 */
export function narrowProgramme<Found extends NarrowableEvent>(
  found: readonly Found[],
  query: ProgrammeQuery,
): { readonly hits: readonly Found[]; readonly facets: Facets } {
  const filters = chosenFilters(query);
  const hits: Found[] = [];
  const kind = counter();
  const region = counter();
  const format = counter();
  const network = counter();
  const profession = counter();
  let forEveryone = 0;
  let withSeats = 0;
  for (const event of found) {
    const stopped = stoppedBy(event, filters);
    // Two facets in its way: it counts nowhere, since each count leaves out one facet only.
    if (stopped === 'several') continue;
    const isCounted = (facet: FilterName) => stopped === undefined || stopped === facet;
    if (stopped === undefined) hits.push(event);
    if (isCounted('kind')) count(kind, event.kind);
    if (isCounted('region')) count(region, event.region);
    if (isCounted('format')) count(format, event.format);
    if (isCounted('network')) count(network, event.network);
    if (isCounted('profession')) {
      if (event.targetProfessions.length === 0) forEveryone += 1;
      for (const code of event.targetProfessions) count(profession, code);
    }
    if (isCounted('seats') && event.hasSeats) withSeats += 1;
  }
  return {
    hits,
    facets: {
      kind: Object.fromEntries(kind),
      region: Object.fromEntries(region),
      format: Object.fromEntries(format),
      network: Object.fromEntries(network),
      profession: withEveryone(profession, forEveryone),
      withSeats,
    },
  };
}

type Counter = Map<string, number>;
type FilterName = FacetName | 'seats';

interface Filter {
  readonly name: FilterName;
  readonly letsThrough: (event: NarrowableEvent) => boolean;
}

/** Only what was chosen: thousands of events pass here with every search. */
function chosenFilters(query: ProgrammeQuery): readonly Filter[] {
  const { kinds, regions, formats, networks, professions: own } = query;
  const isOneOf = (chosen: readonly string[], value: string | undefined) =>
    value !== undefined && chosen.includes(value);
  const filters: readonly (Filter & { readonly isChosen: boolean })[] = [
    { name: 'kind', isChosen: kinds.length > 0, letsThrough: (it) => isOneOf(kinds, it.kind) },
    { name: 'region', isChosen: regions.length > 0, letsThrough: (it) => isOneOf(regions, it.region) },
    { name: 'format', isChosen: formats.length > 0, letsThrough: (it) => isOneOf(formats, it.format) },
    { name: 'network', isChosen: networks.length > 0, letsThrough: (it) => isOneOf(networks, it.network) },
    { name: 'profession', isChosen: own.length > 0, letsThrough: (it) => isForOneOf(own, it.targetProfessions) },
    { name: 'seats', isChosen: query.onlyWithSeats, letsThrough: (it) => it.hasSeats },
  ];
  return filters.filter(({ isChosen }) => isChosen);
}

function isForOneOf(own: ProgrammeQuery['professions'], targets: Event['targetProfessions']): boolean {
  return targets.length === 0 || own.some((it) => targets.includes(it));
}

function stoppedBy(event: NarrowableEvent, filters: readonly Filter[]): FilterName | 'several' | undefined {
  let stopped: FilterName | undefined;
  for (const { name, letsThrough } of filters) {
    if (letsThrough(event)) continue;
    if (stopped !== undefined) return 'several';
    stopped = name;
  }
  return stopped;
}

function counter(): Counter {
  return new Map();
}

function count(counted: Counter, value: string | undefined): void {
  if (value !== undefined) counted.set(value, (counted.get(value) ?? 0) + 1);
}

/** What is for everyone is behind every profession, also behind one that no event names. */
function withEveryone(byName: Counter, forEveryone: number): Readonly<Record<string, number>> {
  const all = professions.map(({ code }): [string, number] => [code, forEveryone + (byName.get(code) ?? 0)]);
  return Object.fromEntries(all.filter(([, events]) => events > 0));
}
