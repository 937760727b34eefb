import { constants, getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';

/**
 * What a thread of a pool does: one answer to every job. It gives way to the threads that people wait for, as nobody waits
 * for one of hundreds of certificates.
 *
 * @param transfer - memory of the answer that is handed over instead of copied.
 */
export function answerJobs<Job, Answer>(
  answer: (job: Job) => Answer | Promise<Answer>,
  transfer: (answer: Answer) => ArrayBuffer[] = () => [],
): void {
  stepBack();
  parentPort?.on('message', async (job: Job) => {
    const reply = await answer(job);
    parentPort?.postMessage(reply, transfer(reply));
  });
}

/** Elsewhere than on Linux the whole process has one priority. Nobody but root may raise one that is lower already. */
function stepBack(): void {
  const wanted = constants.priority.PRIORITY_BELOW_NORMAL;
  if (process.platform === 'linux' && getPriority() < wanted) setPriority(wanted);
}
