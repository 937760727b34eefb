/** Runs jobs; those for the same key that arrive while one batch is running go together in the next. */
export type Coalesced<Job, Answer> = (key: string, job: Job) => Promise<Answer>;

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * When a popular event opens, hundreds want the same row lock. Instead of queueing in the database they queue here,
 * and whatever waits when a transaction starts is decided in it: the same answers as one by one, in the same order.
 *
 * @param runBatch - Answers in the order of the jobs. When it throws, each job is run again alone, so that one bad job
 *   does not take the others down.
 */
export function coalesce<Job, Answer>(
  runBatch: (key: string, jobs: readonly Job[]) => Promise<readonly Answer[]>,
  { maxBatch }: { readonly maxBatch: number },
): Coalesced<Job, Answer> {
  const lines = new Map<string, Waiting<Job, Answer>[]>();

  async function serve(key: string, line: Waiting<Job, Answer>[]): Promise<void> {
    while (line.length > 0) {
      const batch = line.splice(0, maxBatch);
      await answerTogether(key, batch);
    }
    lines.delete(key);
  }

  async function answerTogether(key: string, batch: readonly Waiting<Job, Answer>[]): Promise<void> {
    try {
      const answers = await runBatch(
        key,
        batch.map(({ job }) => job),
      );
      if (answers.length !== batch.length) throw new Error('a batch answers every job once');
      for (const [index, answer] of answers.entries()) batch[index]?.resolve(answer);
    } catch (error) {
      if (batch.length === 1) {
        batch[0]?.reject(error);
        return;
      }
      for (const one of batch) await answerTogether(key, [one]);
    }
  }

  return (key, job) =>
    new Promise((resolve, reject) => {
      const line = lines.get(key);
      if (line !== undefined) {
        line.push({ job, resolve, reject });
        return;
      }
      const fresh = [{ job, resolve, reject }];
      lines.set(key, fresh);
      void serve(key, fresh);
    });
}
