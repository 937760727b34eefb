/** Asks for one job about one thing; jobs about the same thing stand in one line and keep their order. */
export type InLines<Line, Job, Answer> = (line: Line, job: Job) => Promise<Answer>;

/**
 * Answers of each line, in the order of its jobs.
 *
 * @param isAlone - Whether it is one line that may take its time. Otherwise several go together, and whoever runs them
 *   gives up rather than let all of them wait for one.
 */
export type RunLines<Line, Job, Answer> = (
  batch: ReadonlyMap<Line, readonly Job[]>,
  isAlone: boolean,
) => Promise<ReadonlyMap<Line, readonly Answer[]>>;

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Limits {
  /** How many batches run at once. */
  readonly lanes: number;
  /** How many jobs go in one batch, whatever their lines. */
  readonly maxBatch: number;
}

/**
 * Jobs that arrive while batches are running go together in the next, those of different lines as well: a hundred events
 * that open at once have little company each, and much together. A line is in one batch at a time, so its jobs are
 * answered in their order; who did not fit in goes behind the other lines.
 *
 * When a batch fails, its lines are run again each by itself, beside the lanes, and when that fails too, job by job: one
 * bad job takes no other down, and one line that is held up holds up no other.
 */
export function coalesceLines<Line, Job, Answer>(
  run: RunLines<Line, Job, Answer>,
  { lanes, maxBatch }: Limits,
): InLines<Line, Job, Answer> {
  type Batch = Map<Line, readonly Waiting<Job, Answer>[]>;
  const waiting = new Map<Line, Waiting<Job, Answer>[]>();
  const atWork = new Set<Line>();
  let running = 0;

  function takeBatch(): Batch {
    const batch: Batch = new Map();
    let room = maxBatch;
    for (const [line, jobs] of [...waiting]) {
      if (room === 0) break;
      if (atWork.has(line)) continue;
      const taken = jobs.splice(0, room);
      room -= taken.length;
      batch.set(line, taken);
      waiting.delete(line);
      if (jobs.length > 0) waiting.set(line, jobs);
    }
    for (const line of batch.keys()) atWork.add(line);
    return batch;
  }

  function serve(): void {
    while (running < lanes) {
      const batch = takeBatch();
      if (batch.size === 0) return;
      running += 1;
      void serveBatch(batch);
    }
  }

  async function serveBatch(batch: Batch): Promise<void> {
    const error = await answer(batch, false);
    running -= 1;
    if (error === undefined) leave(batch.keys());
    else for (const [line, jobs] of batch) void serveAlone(line, jobs).then(() => leave([line]));
    serve();
  }

  async function serveAlone(line: Line, jobs: readonly Waiting<Job, Answer>[]): Promise<void> {
    const failed = await answer(new Map([[line, jobs]]), true);
    if (failed === undefined) return;
    for (const one of jobs) {
      const error = jobs.length === 1 ? failed : await answer(new Map([[line, [one]]]), true);
      if (error !== undefined) one.reject(error.reason);
    }
  }

  function leave(lines: Iterable<Line>): void {
    for (const line of lines) atWork.delete(line);
    serve();
  }

  /** @returns what went wrong; then nobody was answered. */
  async function answer(batch: Batch, isAlone: boolean): Promise<{ readonly reason: unknown } | undefined> {
    try {
      const jobs = new Map([...batch].map(([line, all]) => [line, all.map(({ job }) => job)]));
      const answers = await run(jobs, isAlone);
      for (const [line, all] of batch) {
        if (answers.get(line)?.length !== all.length) throw new Error('a batch answers every job once');
      }
      for (const [line, all] of batch) {
        for (const [index, one] of all.entries()) one.resolve(answers.get(line)?.[index] as Answer);
      }
      return undefined;
    } catch (reason) {
      return { reason };
    }
  }

  return (line, job) =>
    new Promise((resolve, reject) => {
      const one = { job, resolve, reject };
      const jobs = waiting.get(line);
      if (jobs === undefined) waiting.set(line, [one]);
      else jobs.push(one);
      serve();
    });
}
