import { dateOf, type LocalDate, type PersonId } from '@netzwerkstatt/domain';
import { toLocalDateTime } from '@netzwerkstatt/scheduling';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { CertificateRecord, LandTransaction, Person } from '../ports/index.ts';
import { learnersIn } from './learners.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import { type SeriesStanding, type StandingLearner, seriesStandings, standingOf } from './series-standing.ts';

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
}

export interface NamedLearner extends StandingLearner {
  readonly name: Pick<Person, 'givenName' | 'familyName'>;
}

export async function listSeries(deps: Dependencies, permit: Permit<'series.read'>): Promise<readonly SeriesSummary[]> {
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const all = await offeredSeries(tx, land);
    const standings = await standingsIn(deps, tx, permit, all);
    return all.map((series) => ({ series, counts: counted(standings.get(series.curriculum.code) ?? []) }));
  });
}

export async function readSeries(
  deps: Dependencies,
  permit: Permit<'series.read'>,
  { code, standings, text, offset, limit }: SeriesQuery,
): Promise<SeriesList | undefined> {
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const series = (await offeredSeries(tx, land)).find(({ curriculum }) => curriculum.code === code);
    if (series === undefined) return undefined;
    const all = (await standingsIn(deps, tx, permit, [series])).get(code) ?? [];
    const named = await withNames(tx, all);
    const sought = text.trim().toLocaleLowerCase('de');
    const found = named
      .filter(({ standing }) => standings.length === 0 || standings.includes(standing))
      .filter(({ name }) => `${name.givenName} ${name.familyName}`.toLocaleLowerCase('de').includes(sought))
      .toSorted(byUrgency);
    return {
      series,
      counts: counted(all),
      total: found.length,
      learners: found.slice(offset, offset + limit),
      today: todayIn(deps, permit),
      mayIssue: isAllowed(permit.actor, 'series.issue', permit.target, deps.clock.now()),
    };
  });
}

/** @param people - absent: everybody. */
export async function standingsIn(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit,
  all: readonly OfferedSeries[],
  people?: readonly PersonId[],
): Promise<ReadonlyMap<string, readonly StandingLearner[]>> {
  const certificates = new Map<string, readonly CertificateRecord[]>();
  for (const { curriculum } of all) {
    certificates.set(curriculum.code, await tx.certificates.forCurriculum(curriculum.code));
  }
  const certified = new Map([...certificates].map(([code, ofSeries]) => [code, ownersOf(ofSeries, people)] as const));
  const learners = await learnersIn(tx, all, todayIn(deps, permit), people, certified);
  return new Map(
    all.map((series) => {
      const { code } = series.curriculum;
      const ofSeries = certificates.get(code) ?? [];
      return [code, (learners.get(code) ?? []).map((it) => standingOf(series, it, ofSeries))] as const;
    }),
  );
}

/** Whose data were erased is nobody to look at. */
function ownersOf(
  certificates: readonly CertificateRecord[],
  among: readonly PersonId[] | undefined,
): ReadonlySet<PersonId> {
  const owners = certificates.flatMap(({ person, erasedAt }) => (person && erasedAt === undefined ? person : []));
  return new Set(owners.filter((it) => among === undefined || among.includes(it)));
}

export function todayIn(deps: Dependencies, { target }: Permit): LocalDate {
  return dateOf(toLocalDateTime(deps.clock.now(), landOf(deps, target.land).timeZone));
}

async function withNames(tx: LandTransaction, all: readonly StandingLearner[]): Promise<readonly NamedLearner[]> {
  const people = await tx.people.getMany(all.map(({ person }) => person));
  const byId = new Map(people.map((it) => [it.id, it]));
  return all.flatMap((it) => {
    const person = byId.get(it.person);
    return person ? [{ ...it, name: { givenName: person.givenName, familyName: person.familyName } }] : [];
  });
}

function counted(all: readonly StandingLearner[]): Readonly<Record<SeriesStanding, number>> {
  const count = (asked: SeriesStanding) => all.filter(({ standing }) => standing === asked).length;
  return Object.fromEntries(seriesStandings.map((it) => [it, count(it)])) as Record<SeriesStanding, number>;
}

function byUrgency(a: NamedLearner, b: NamedLearner): number {
  const rank = (it: NamedLearner) => seriesStandings.indexOf(it.standing);
  const counted = ({ progress }: NamedLearner) => progress.now.totals.countedMinutes;
  const name = (it: NamedLearner) => `${it.name.familyName} ${it.name.givenName}`;
  return rank(a) - rank(b) || counted(b) - counted(a) || name(a).localeCompare(name(b), 'de');
}
