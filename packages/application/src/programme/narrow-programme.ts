import { professions } from '@netzwerkstatt/catalogue';
import type { Event } from '@netzwerkstatt/domain';
import type { FacetName, ProgrammeQuery, ProgrammeResult } from '../ports/programme-store.ts';

/** What of an event the programme is narrowed by. */
export interface NarrowableEvent extends Pick<Event, 'kind' | 'region' | 'format' | 'network' | 'targetProfessions'> {
  readonly hasSeats: boolean;
}

type Facets = ProgrammeResult['facets'];

/** A cancelled event has no seats to give away, however many are free. */
export function hasSeats({ status, capacity }: Pick<Event, 'status' | 'capacity'>, seatsTaken: number): boolean {
  return status === 'published' && seatsTaken < capacity;
}

/**
 * Takes from what was found what all chosen facets let through, in the same order, and counts for every facet as if it
 * alone were not chosen: what is behind a value before somebody chooses it.
 */
export function narrowProgramme<Found extends NarrowableEvent>(
  found: readonly Found[],
  query: ProgrammeQuery,
): { readonly hits: readonly Found[]; readonly facets: Facets } {
  const hits: Found[] = [];
  const counters = { kind: counter(), region: counter(), format: counter(), network: counter() };
  const byProfession = counter();
  let forEveryone = 0;
  let withSeats = 0;
  for (const event of found) {
    const [missed, ...others] = missedFacets(event, query);
    // Two facets in its way: it counts nowhere, since each count leaves out one facet only.
    if (others.length > 0) continue;
    const counts = (facet: FacetName | 'withSeats') => missed === undefined || missed === facet;
    if (missed === undefined) hits.push(event);
    if (counts('kind')) counters.kind.add(event.kind);
    if (counts('region')) counters.region.add(event.region);
    if (counts('format')) counters.format.add(event.format);
    if (counts('network')) counters.network.add(event.network);
    if (counts('profession')) {
      if (event.targetProfessions.length === 0) forEveryone += 1;
      for (const code of event.targetProfessions) byProfession.add(code);
    }
    if (counts('withSeats') && event.hasSeats) withSeats += 1;
  }
  const profession = Object.fromEntries(
    professions
      .map(({ code }): [string, number] => [code, forEveryone + (byProfession.counts[code] ?? 0)])
      .filter(([, count]) => count > 0),
  );
  const { kind, region, format, network } = counters;
  return {
    hits,
    facets: {
      kind: kind.counts,
      region: region.counts,
      format: format.counts,
      profession,
      network: network.counts,
      withSeats,
    },
  };
}

function missedFacets(event: NarrowableEvent, query: ProgrammeQuery): readonly (FacetName | 'withSeats')[] {
  const missed: (FacetName | 'withSeats')[] = [];
  if (isOutside(query.kinds, event.kind)) missed.push('kind');
  if (isOutside(query.regions, event.region)) missed.push('region');
  if (isOutside(query.formats, event.format)) missed.push('format');
  if (isOutside(query.networks, event.network)) missed.push('network');
  if (isForOthers(event, query)) missed.push('profession');
  if (query.onlyWithSeats && !event.hasSeats) missed.push('withSeats');
  return missed;
}

function isOutside<Value>(chosen: readonly Value[], value: Value | undefined): boolean {
  return chosen.length > 0 && (value === undefined || !chosen.includes(value));
}

function isForOthers({ targetProfessions }: NarrowableEvent, query: ProgrammeQuery): boolean {
  if (query.professions.length === 0 || targetProfessions.length === 0) return false;
  return !query.professions.some((it) => targetProfessions.includes(it));
}

function counter() {
  const counts: Record<string, number> = {};
  return {
    counts,
    add(value: string | undefined) {
      if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
    },
  };
}
