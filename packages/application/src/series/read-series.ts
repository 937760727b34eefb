import type { LocalDate } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction, Person } from '../ports/index.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import type { SeriesStanding, StandingLearner } from './series-standing.ts';
import { freshStandings, standingsIn, todayIn } from './work-out-standings.ts';

/** A series with how many stand how in it. */
export interface SeriesSummary {
  readonly series: OfferedSeries;
  readonly counts: Readonly<Record<SeriesStanding, number>>;
}

export interface SeriesQuery {
  /** Code of the curriculum. */
  readonly code: string;
  /** Empty: all. */
  readonly standings: readonly SeriesStanding[];
  /** Part of a name. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the participants of a series: those first about whom something is to be decided. */
export interface SeriesList extends SeriesSummary {
  readonly total: number;
  readonly learners: readonly NamedLearner[];
  readonly today: LocalDate;
  readonly mayIssue: boolean;
  /** Whether numbers and files of certificates may be shown to who asks. */
  readonly mayReadCertificates: boolean;
}

export interface NamedLearner extends StandingLearner {
  readonly name: Pick<Person, 'givenName' | 'familyName'>;
}

/** Every series with its figures. Only those are judged whose standing may have changed since it was kept. */
export async function listSeries(deps: Dependencies, permit: Permit<'series.read'>): Promise<readonly SeriesSummary[]> {
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const all = await offeredSeries(tx, land);
    const counts = await tx.seriesStandings.count(
      all.map(({ curriculum }) => curriculum.code),
      await freshStandings(deps, tx, land.code, all),
    );
    return all.map((series) => ({ series, counts: countsIn(counts, series) }));
  });
}

export async function readSeries(
  deps: Dependencies,
  permit: Permit<'series.read'>,
  { code, standings, text, offset, limit }: SeriesQuery,
): Promise<SeriesList | undefined> {
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const all = await offeredSeries(tx, land);
    const series = all.find(({ curriculum }) => curriculum.code === code);
    if (series === undefined) return undefined;
    const fresh = await freshStandings(deps, tx, land.code, all);
    const { total, people } = await tx.seriesStandings.list(
      { curriculum: code, standings, text, offset, limit },
      fresh,
    );
    const judged = (await standingsIn(deps, tx, land.code, [series], people)).get(code) ?? [];
    const byPerson = new Map(judged.map((it) => [it.person, it]));
    return {
      series,
      counts: countsIn(await tx.seriesStandings.count([code], fresh), series),
      total,
      learners: await withNames(
        tx,
        people.flatMap((person) => byPerson.get(person) ?? []),
      ),
      today: todayIn(deps, land.code),
      mayIssue: isAllowed(permit.actor, 'series.issue', permit.target, deps.clock.now()),
      mayReadCertificates: isAllowed(permit.actor, 'certificate.read', permit.target, deps.clock.now()),
    };
  });
}

function countsIn(
  counts: ReadonlyMap<string, SeriesSummary['counts']>,
  { curriculum: { code } }: OfferedSeries,
): SeriesSummary['counts'] {
  const found = counts.get(code);
  if (found === undefined) throw new Error(`nobody was counted in ${code}`);
  return found;
}

async function withNames(tx: LandTransaction, all: readonly StandingLearner[]): Promise<readonly NamedLearner[]> {
  const people = await tx.people.getMany(all.map(({ person }) => person));
  const byId = new Map(people.map((it) => [it.id, it]));
  return all.flatMap((it) => {
    const person = byId.get(it.person);
    return person ? [{ ...it, name: { givenName: person.givenName, familyName: person.familyName } }] : [];
  });
}
