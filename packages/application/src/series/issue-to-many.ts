import { ok, type PersonId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import type { ClockRefusal } from '../certificates/issuing-clock.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import { seriesClockRefusal } from './series-clock.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import type { SeriesStanding, StandingLearner } from './series-standing.ts';
import { freshStandings, standingsIn } from './work-out-standings.ts';

export type IssueSeriesRefusal =
  | Refusal<'series_not_found'>
  | Refusal<'nobody_is_due'>
  /** Nothing is dated before what it speaks of, or before what was issued already. */
  | ClockRefusal;

export interface SeriesWish {
  /** Its code. */
  readonly curriculum: string;
  /** Only these, also where theirs was revoked; absent: everybody who is due. */
  readonly people?: readonly PersonId[];
}

/** Whoever is due beyond that number waits for the next call. */
const MOST_AT_ONCE = 200;

/**
 * Issues something to everybody who is due it in a series, or to some. Whoever issues gives nothing to themselves.
 *
 * @param due - the standing of whoever is due it, and whether somebody is; `isNamed`: somebody asked for this person alone.
 * @param issueOne - returns false when they have it by now.
 */
export async function issueToMany(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  { curriculum, people }: SeriesWish,
  due: {
    readonly standing: SeriesStanding;
    readonly isDue: (standing: StandingLearner, isNamed: boolean) => boolean;
  },
  issueOne: (tx: LandTransaction, series: OfferedSeries, standing: StandingLearner) => Promise<boolean>,
): Promise<Result<{ readonly issued: number }, IssueSeriesRefusal>> {
  const land = landOf(deps, permit.target.land);
  const by = personBehind(permit);
  return deps.store.inLand(land.code, async (tx) => {
    const all = await offeredSeries(tx, land);
    const series = all.find((it) => it.curriculum.code === curriculum);
    if (series === undefined) return refuse({ code: 'series_not_found' });
    const everybody = { curriculum, standings: [due.standing], text: '', offset: 0, limit: MOST_AT_ONCE };
    const fresh = people === undefined ? await freshStandings(deps, tx, land.code, all) : undefined;
    const asked = (fresh ? (await tx.seriesStandings.list(everybody, fresh)).people : people) ?? [];
    // Exceptions and other decisions about the same people wait; whether somebody is due it is seen behind the lock.
    await tx.histories.lock(asked);
    const seen = (await standingsIn(deps, tx, land.code, [series], asked)).get(curriculum) ?? [];
    const theirs = seen.filter((it) => it.person !== by && due.isDue(it, people !== undefined));
    const tooEarly = await seriesClockRefusal(tx, curriculum, theirs, deps.clock.now());
    if (tooEarly !== undefined) return refuse(tooEarly);
    let issued = 0;
    for (const standing of theirs) issued += (await issueOne(tx, series, standing)) ? 1 : 0;
    return issued > 0 ? ok({ issued }) : refuse({ code: 'nobody_is_due' });
  });
}
