import { ok, type PersonId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import type { ClockRefusal } from '../certificates/issuing-clock.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import { standingsIn } from './read-series.ts';
import { seriesClockRefusal } from './series-clock.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import type { StandingLearner } from './series-standing.ts';

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
 * @param isDue - `isNamed`: somebody asked for this person alone.
 * @param issueOne - returns false when they have it by now.
 */
export async function issueToMany(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  { curriculum, people }: SeriesWish,
  isDue: (standing: StandingLearner, isNamed: boolean) => boolean,
  issueOne: (tx: LandTransaction, series: OfferedSeries, standing: StandingLearner) => Promise<boolean>,
): Promise<Result<{ readonly issued: number }, IssueSeriesRefusal>> {
  const land = landOf(deps, permit.target.land);
  const by = personBehind(permit);
  return deps.store.inLand(land.code, async (tx) => {
    const series = (await offeredSeries(tx, land)).find((it) => it.curriculum.code === curriculum);
    if (series === undefined) return refuse({ code: 'series_not_found' });
    const dueAmong = async (some: readonly PersonId[] | undefined) =>
      ((await standingsIn(deps, tx, permit, [series], some)).get(curriculum) ?? []).filter(
        (it) => it.person !== by && isDue(it, people !== undefined),
      );
    const asked = (await dueAmong(people)).slice(0, MOST_AT_ONCE).map(({ person }) => person);
    // Exceptions and other decisions about the same people wait, and what was seen before the lock is seen anew.
    await tx.histories.lock(asked);
    const due = await dueAmong(asked);
    const tooEarly = await seriesClockRefusal(tx, curriculum, due, deps.clock.now());
    if (tooEarly !== undefined) return refuse(tooEarly);
    let issued = 0;
    for (const standing of due) issued += (await issueOne(tx, series, standing)) ? 1 : 0;
    return issued > 0 ? ok({ issued }) : refuse({ code: 'nobody_is_due' });
  });
}
