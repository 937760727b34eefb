import { type CpdRegime, exhausted, type PointsByLength, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { ProofEntry, ProofStanding } from './proof-entry.ts';

/** How much a training counts in the unit of a regime, and what that rests on. */
export type Count =
  | { readonly counts: true; readonly amount: number; readonly by: 'award' | 'length' | 'being_there' }
  | { readonly counts: false; readonly because: NotCounted };

export type NotCounted =
  | Exclude<ProofStanding, 'valid'>
  /** Only points with the number of the body that awarded them are points. */
  | 'nothing_awarded'
  /** Shorter than what one of the units lasts. */
  | 'too_short'
  /** Before the regime began. */
  | 'before_regime'
  | 'before_period'
  | 'after_period'
  /** The certificates of its single events count; counted again they would count twice. */
  | 'counted_by_events'
  /** Teaching is not attending. */
  | 'held_oneself';

/** What a training counts for a regime, whatever the period. */
export function countProof(regime: CpdRegime, entry: ProofEntry): Count {
  const hindrance = hindranceOf(regime, entry);
  if (hindrance !== undefined) return { counts: false, because: hindrance };
  const awarded = sumOf(entry.awards.filter((it) => it.regime === regime.code).map((it) => it.amount));
  if (awarded > 0) return { counts: true, amount: awarded, by: 'award' };
  switch (regime.unit) {
    case 'hours':
      return byLength(entry.attendedMinutes / 60);
    case 'teaching_units':
      return byLength(teachingUnitsIn(entry.attendedMinutes));
    case 'points':
      return regime.pointsByLength ? byLength(pointsOf(regime.pointsByLength, entry)) : nothingAwarded;
    case 'days':
      return nothingAwarded;
    case 'duty':
    case 'proof':
      return { counts: true, amount: 1, by: 'being_there' };
    default:
      return exhausted(regime.unit);
  }
}

const nothingAwarded: Count = { counts: false, because: 'nothing_awarded' };

function hindranceOf({ since }: CpdRegime, { standing, origin, to }: ProofEntry): NotCounted | undefined {
  if (standing !== 'valid') return standing;
  if (origin === 'series') return 'counted_by_events';
  if (origin === 'speaker') return 'held_oneself';
  if (since !== undefined && to < since) return 'before_regime';
  return undefined;
}

function byLength(amount: number): Count {
  return amount > 0 ? { counts: true, amount, by: 'length' } : { counts: false, because: 'too_short' };
}

/**
 * Whole points by the length, within what a day and a training may give. A certificate says how much was attended in
 * all, not of which day: what lies above the limit of its days is taken off as if it had been attended.
 */
function pointsOf({ minutesPerPoint, perDay, perTraining = [] }: PointsByLength, entry: ProofEntry): number {
  const whole = (minutes: number) => Math.floor(minutes / minutesPerPoint);
  const attended = whole(entry.attendedMinutes);
  const ofDay = perDay?.[entry.form] ?? Number.POSITIVE_INFINITY;
  const above = sumOf(entry.dayMinutes.map((minutes) => Math.max(0, whole(minutes) - ofDay)));
  const within = Math.max(Math.min(attended, ofDay), attended - above);
  const hours = sumOf(entry.dayMinutes) / 60;
  const step = perTraining.findLast(
    ({ fromDays = 0, fromHours = 0 }) => entry.dayMinutes.length >= fromDays && hours >= fromHours,
  );
  return Math.min(within, step?.atMost ?? Number.POSITIVE_INFINITY);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, it) => sum + it, 0);
}
