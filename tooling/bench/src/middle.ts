import type { Measured, Runs } from './measure.ts';

/** Each figure by itself: the run in the middle by throughput may have had the worst moment of all. */
export function middleOf(runs: Runs): Measured {
  const middle = (key: keyof Measured) => median(runs.map((run) => run[key]));
  return { perSecond: middle('perSecond'), p50: middle('p50'), p95: middle('p95'), p99: middle('p99') };
}

/**
 * The median of the ratios of each round, not the ratio of medians: runs of one round had the same noise beside them.
 *
 * @throws Error when not every run has a baseline.
 */
export function middleRatio(runs: Runs, baselines: Runs): number {
  if (runs.length !== baselines.length) throw new Error('every run has the baseline of its round');
  return median(runs.map((run, round) => run.perSecond / (baselines[round] as Measured).perSecond));
}

/** Of an even number of values the higher one of the middle. */
function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
