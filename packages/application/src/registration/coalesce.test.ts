import { expect, test } from 'vitest';
import { coalesce } from './coalesce.ts';

/** A batch runner that waits to be let go, and writes down what it was given. */
function heldRunner() {
  const batches: { key: string; jobs: readonly number[]; letGo: () => void }[] = [];
  const run = (key: string, jobs: readonly number[]) =>
    new Promise<readonly string[]>((resolve) => {
      batches.push({ key, jobs, letGo: () => resolve(jobs.map((it) => `${key}${it}`)) });
    });
  return { batches, run };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what arrives while a batch runs goes together in the next, in order', async () => {
  const { batches, run } = heldRunner();
  const ask = coalesce(run, { maxBatch: 10 });
  const answers = [1, 2, 3].map((job) => ask('a', job));
  expect(batches.map(({ jobs }) => jobs)).toEqual([[1]]);
  batches[0]?.letGo();
  await settle();
  expect(batches.map(({ jobs }) => jobs)).toEqual([[1], [2, 3]]);
  batches[1]?.letGo();
  expect(await Promise.all(answers)).toEqual(['a1', 'a2', 'a3']);
});

test('another key does not wait', () => {
  const { batches, run } = heldRunner();
  const ask = coalesce(run, { maxBatch: 10 });
  void ask('a', 1);
  void ask('b', 2);
  expect(batches.map(({ key, jobs }) => [key, jobs])).toEqual([
    ['a', [1]],
    ['b', [2]],
  ]);
});

test('a batch has an upper size', async () => {
  const { batches, run } = heldRunner();
  const ask = coalesce(run, { maxBatch: 2 });
  for (const job of [1, 2, 3, 4]) void ask('a', job);
  for (const done of [0, 1]) {
    batches[done]?.letGo();
    await settle();
  }
  expect(batches.map(({ jobs }) => jobs)).toEqual([[1], [2, 3], [4]]);
});

test('one bad job fails alone', async () => {
  const ask = coalesce<number, number>(
    async (_key, jobs) => {
      if (jobs.includes(13)) throw new Error('thirteen');
      return jobs.map((it) => it * 2);
    },
    { maxBatch: 10 },
  );
  const answers = await Promise.allSettled([1, 13, 3].map((job) => ask('a', job)));
  expect(answers.map((it) => (it.status === 'fulfilled' ? it.value : it.reason.message))).toEqual([2, 'thirteen', 6]);
});

test('the line opens again after it was empty', async () => {
  const ask = coalesce<number, number>(async (_key, jobs) => [...jobs], { maxBatch: 10 });
  expect(await ask('a', 1)).toBe(1);
  expect(await ask('a', 2)).toBe(2);
});
