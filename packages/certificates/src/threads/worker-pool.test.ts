import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { createWorkerPool, type WorkerPool, type WorkerPoolOptions } from './worker-pool.ts';

/** Answers every text with itself and the number of its thread; „crash“, „exit“ and „sleep“ do what they say. */
const echo = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (job) => {
    if (job === 'crash') throw new Error('on purpose');
    if (job === 'exit') process.exit(0);
    if (job !== 'sleep') parentPort.postMessage({ job, thread: threadId });
  });
`;

interface Echo {
  readonly job: string;
  readonly thread: number;
}

function aPool(wanted: Partial<WorkerPoolOptions> = {}): { pool: WorkerPool<string, Echo>; started: Worker[] } {
  const started: Worker[] = [];
  const start = () => {
    const worker = new Worker(echo, { eval: true });
    started.push(worker);
    return worker;
  };
  const pool = createWorkerPool<string, Echo>({ start, workers: 1, jobsPerWorker: 100, deadlineMs: 5000, ...wanted });
  onTestFinished(() => pool.close());
  return { pool, started };
}

const runAll = (pool: WorkerPool<string, Echo>, jobs: readonly string[]) =>
  Promise.all(jobs.map((job) => pool.run(job)));

test('a thread is started when there is work, not before', async () => {
  const { pool, started } = aPool();
  expect(started.length).toBe(0);
  await pool.run('a');
  expect(started.length).toBe(1);
});

test('every job gets its own answer, in the order in which they came', async () => {
  const { pool, started } = aPool();
  const answers = await runAll(pool, ['a', 'b', 'c']);
  expect(answers.map(({ job }) => job)).toEqual(['a', 'b', 'c']);
  expect(started.length).toBe(1);
});

test('no more threads than allowed, however much there is to do', async () => {
  const { pool, started } = aPool({ workers: 2 });
  await runAll(pool, ['a', 'b', 'c', 'd', 'e']);
  expect(started.length).toBe(2);
});

test('after its number of jobs a thread is replaced, and none is left over', async () => {
  const { pool, started } = aPool({ jobsPerWorker: 2 });
  const answers = await runAll(pool, ['a', 'b', 'c', 'd', 'e']);
  const threads = answers.map(({ thread }) => thread);
  expect(threads.map((thread) => threads.indexOf(thread))).toEqual([0, 0, 2, 2, 4]);
  await pool.close();
  expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1, -1]);
});

test.for([
  { rule: 'a thread that fails', job: 'crash', message: 'the thread failed', deadlineMs: 30_000 },
  { rule: 'a thread that ends', job: 'exit', message: 'the thread ended', deadlineMs: 30_000 },
  // Long enough for the next thread to start and answer on a busy machine.
  {
    rule: 'a thread that gives no answer',
    job: 'sleep',
    message: 'the thread gave no answer in time',
    deadlineMs: 3000,
  },
])('$rule fails its job only; the next one gets a new thread', async ({ job, message, deadlineMs }) => {
  const { pool, started } = aPool({ deadlineMs });
  const [failed, next] = await Promise.allSettled([pool.run(job), pool.run('next')]);
  expect(failed).toEqual({ status: 'rejected', reason: expect.objectContaining({ message }) });
  expect(next).toEqual({ status: 'fulfilled', value: expect.objectContaining({ job: 'next' }) });
  expect(started.length).toBe(2);
});

test('closing finishes what was asked for, and takes nothing more', async () => {
  const { pool, started } = aPool();
  const asked = runAll(pool, ['a', 'b']);
  await pool.close();
  expect((await asked).map(({ job }) => job)).toEqual(['a', 'b']);
  await expect(pool.run('c')).rejects.toThrow('the pool is closed');
  expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
});
