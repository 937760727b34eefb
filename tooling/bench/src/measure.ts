/** What a load did. Times of one request are in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The same load several times, in the order of the rounds: the machine is shared, and one run proves nothing. */
export type Runs = readonly Measured[];

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
  return { perSecond: jobs.length / seconds, ...percentilesOf(times) };
}

/** @param times - Of single requests, in milliseconds, in any order. */
export function percentilesOf(times: readonly number[]): Pick<Measured, 'p50' | 'p95' | 'p99'> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Runs everything once in each round, so that a busy minute of the machine strikes all alike. */
export async function takeTurns<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => Promise<Measured>>>,
): Promise<Readonly<Record<Name, Runs>>> {
  const names = Object.keys(works) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<Name, Measured[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs[name].push(await works[name]());
  }
  return runs;
}
