/** What a load did. Times of one request are in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Runs jobs with so many clients at once, bounded in number, and measures each.
 *
 * @throws whatever a job throws: a failed request would make the others look fast.
 */
export async function measure<Job>(
  jobs: readonly Job[],
  clients: number,
  work: (job: Job, client: number) => Promise<void>,
): Promise<Measured> {
  const times: number[] = [];
  let next = 0;
  const serve = async (client: number) => {
    while (next < jobs.length) {
      const job = jobs[next] as Job;
      next += 1;
      const start = performance.now();
      await work(job, client);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, (_, client) => serve(client)));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: jobs.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The median of several runs, by throughput: the machine is shared, and one run proves nothing. */
export async function medianOf(runs: number, run: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let count = 0; count < runs; count += 1) all.push(await run());
  return all.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(runs / 2)] as Measured;
}
