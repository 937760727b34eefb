import { type CpdRegime, type LocalDate, teachingUnitsIn } from '@netzwerkstatt/domain';
import { type Count, countProof } from './count-proof.ts';
import type { ProofEntry } from './proof-entry.ts';
import { countsUntil, type PeriodChoice, type ProofPeriod, periodAt } from './proof-period.ts';

/** A training in an account: what it counts there, or why it does not. */
export type AccountLine = { readonly entry: ProofEntry } & (
  | (Extract<Count, { counts: true }> & {
      /** Last day on which it still counts; absent: for ever. */
      readonly until?: LocalDate;
    })
  | Extract<Count, { counts: false }>
);

/** How somebody stands in one regime on a day. */
export interface ProofAccount {
  readonly period: ProofPeriod;
  /** In the unit of the regime; a number of trainings where it has none. */
  readonly counted: number;
  readonly due?: number;
  /** Up to what is due; 0 when it is reached. */
  readonly missing?: number;
  /** What was attended in the trainings that count. */
  readonly minutes: number;
  /** Of 45 minutes; a started one counts in no training. */
  readonly units: number;
  /** Newest first, also those that do not count. */
  readonly lines: readonly AccountLine[];
}

/**
 * Adds up what somebody can prove.
 *
 * @param day - As of which it is counted: today, or the last day of a period that is over.
 */
export function keepProofAccount(
  regime: CpdRegime,
  entries: readonly ProofEntry[],
  choice: PeriodChoice,
  day: LocalDate,
): ProofAccount {
  const period = periodAt(regime, choice, day);
  const lines = entries.toSorted(newestFirst).map((entry) => lineOf(regime, entry, choice, period));
  const counting = lines.filter((it) => it.counts);
  // Hours are added up as minutes: 0.1 + 0.2 is not 0.3.
  const minutes = counting.reduce((sum, { entry }) => sum + entry.attendedMinutes, 0);
  const amounts = counting.reduce((sum, { amount }) => sum + amount, 0);
  const isByMinutes = regime.unit === 'hours' && counting.every(({ by }) => by === 'length');
  const counted = isByMinutes ? minutes / 60 : amounts;
  return {
    period,
    counted,
    ...(regime.due && { due: regime.due.amount, missing: Math.max(0, regime.due.amount - counted) }),
    minutes,
    units: counting.reduce((sum, { entry }) => sum + teachingUnitsIn(entry.attendedMinutes), 0),
    lines,
  };
}

function lineOf(regime: CpdRegime, entry: ProofEntry, choice: PeriodChoice, { from, to }: ProofPeriod): AccountLine {
  const count = countProof(regime, entry);
  if (!count.counts) return { entry, ...count };
  if (from !== undefined && entry.to < from) return { entry, counts: false, because: 'before_period' };
  if (to !== undefined && entry.to > to) return { entry, counts: false, because: 'after_period' };
  const until = countsUntil(regime, choice, entry.to);
  return { entry, ...count, ...(until !== undefined && { until }) };
}

function newestFirst(one: ProofEntry, other: ProofEntry): number {
  return compare(other.to, one.to) || compare(one.title, other.title) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
