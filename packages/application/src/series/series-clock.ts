import type { Instant } from '@netzwerkstatt/domain';
import { behind, type ClockRefusal, momentsOf } from '../certificates/issuing-clock.ts';
import type { LandTransaction } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import type { StandingLearner } from './series-standing.ts';

/**
 * Why no certificate of a series may be issued now: the clock stands before something they would speak of, or before one
 * was issued, replaced or revoked.
 *
 * @param due - to whom one is to be issued.
 */
export async function seriesClockRefusal(
  tx: LandTransaction,
  curriculum: string,
  due: readonly StandingLearner[],
  now: Instant,
): Promise<ClockRefusal | undefined> {
  if (due.length === 0) return undefined;
  const attended = due.flatMap(({ learner }) => learner.runs.filter(({ event }) => event.status === 'closed'));
  const endsAt = attended
    .map(({ event }) => lastEnd(event))
    .toSorted()
    .at(-1);
  if (endsAt !== undefined && now < endsAt) return { code: 'clock_before_end', endsAt };
  const certified = (await tx.certificates.forCurriculum(curriculum)).flatMap(momentsOf);
  const recorded = due.flatMap(({ learner }) => learner.results.map(({ at }) => at));
  return behind([...certified, ...recorded], now);
}
