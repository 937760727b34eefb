/** Milliseconds of each transaction, from a log of pgbench: the third column, in microseconds. */
export function timesIn(log: string): readonly number[] {
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Number(line.split(' ')[2]) / 1000);
}

/** @throws Error when the summary of pgbench says no throughput. */
export function throughputIn(summary: string): number {
  const perSecond = /tps = ([\d.]+)/.exec(summary)?.[1];
  if (perSecond === undefined) throw new Error(`pgbench said no throughput: ${summary}`);
  return Number(perSecond);
}
