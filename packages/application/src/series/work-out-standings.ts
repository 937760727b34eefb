import type { LandCode, LocalDate, PersonId } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { type Dependencies, landOf } from '../dependencies.ts';
import type {
  CertificateRecord,
  FreshStandings,
  KeptStanding,
  LandTransaction,
  StandingBasis,
} from '../ports/index.ts';
import { learnersIn } from './learners.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import { type StandingLearner, standingOf } from './series-standing.ts';

/** So many people are judged in one transaction. */
const MOST_AT_ONCE = 200;

/**
 * Works out how those people stand whose records changed, and keeps it for everybody who asks.
 *
 * @returns whether there are more of them.
 */
export async function workOutStandings(deps: Dependencies, code: LandCode): Promise<boolean> {
  const land = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    await tx.seriesStandings.lock();
    const all = await offeredSeries(tx, land);
    const basis = basisOf(deps, code, all);
    const outdated = await tx.seriesStandings.outdated(basis, MOST_AT_ONCE);
    if (outdated.people.length === 0) return false;
    await tx.seriesStandings.keep(outdated, await judged(deps, tx, code, all, outdated.people), basis);
    return Math.max(outdated.people.length, outdated.changes.length) >= MOST_AT_ONCE;
  });
}

/** Of those alone whose kept standing may be wrong by now. Nothing is written: whoever looks changes nothing. */
export async function freshStandings(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  all: readonly OfferedSeries[],
): Promise<FreshStandings> {
  const { people } = await tx.seriesStandings.outdated(basisOf(deps, land, all));
  return { people, standings: people.length === 0 ? [] : await judged(deps, tx, land, all, people) };
}

/** By the codes of the curricula; whoever has begun nothing in one is not in it. */
export async function standingsIn(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  series: readonly OfferedSeries[],
  people: readonly PersonId[],
): Promise<ReadonlyMap<string, readonly StandingLearner[]>> {
  const certificates = new Map<string, readonly CertificateRecord[]>();
  for (const { curriculum } of series) {
    certificates.set(curriculum.code, await tx.certificates.forCurriculum(curriculum.code, people));
  }
  const owners = new Map([...certificates].map(([code, ofSeries]) => [code, ownersOf(ofSeries)] as const));
  const learners = await learnersIn(tx, series, todayIn(deps, land), people, owners);
  return new Map(
    series.map((one) => {
      const { code } = one.curriculum;
      const byPerson = Map.groupBy(certificates.get(code) ?? [], ({ person }) => person);
      const own = learners.get(code) ?? [];
      return [code, own.map((it) => standingOf(one, it, byPerson.get(it.person) ?? []))] as const;
    }),
  );
}

/** Whose data were erased is nobody to look at. */
function ownersOf(certificates: readonly CertificateRecord[]): ReadonlySet<PersonId> {
  return new Set(certificates.flatMap(({ person, erasedAt }) => (person && erasedAt === undefined ? person : [])));
}

export function todayIn(deps: Pick<Dependencies, 'clock' | 'lands'>, land: LandCode): LocalDate {
  return toLocalDate(deps.clock.now(), landOf(deps, land).timeZone);
}

async function judged(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  all: readonly OfferedSeries[],
  people: readonly PersonId[],
): Promise<readonly KeptStanding[]> {
  const standings = await standingsIn(deps, tx, land, all, people);
  return [...standings].flatMap(([curriculum, learners]) =>
    learners.map(({ person, standing, progress }) => {
      const { countedMinutes } = progress.now.totals;
      return { person, curriculum, standing, countedMinutes };
    }),
  );
}

function basisOf(deps: Dependencies, land: LandCode, all: readonly OfferedSeries[]): StandingBasis {
  const judgedBy = all.map(({ curriculum, rules }) => [curriculum.offer, rules]);
  return { asOf: todayIn(deps, land), rules: deps.links.fingerprint(JSON.stringify(judgedBy)) };
}
