import { expect, test } from 'vitest';
import { measure, percentilesOf, takeTurns } from './measure.ts';

test('percentiles are of single requests, in any order', () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentilesOf(times)).toEqual({ p50: 51, p95: 96, p99: 100 });
  expect(percentilesOf([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
});

test('every job is done once, by as many clients as there are', async () => {
  const done: [job: number, client: number][] = [];
  await measure([1, 2, 3, 4, 5], 2, async (job, client) => void done.push([job, client]));
  expect(done.map(([job]) => job)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(done.map(([, client]) => client))).toEqual(new Set([0, 1]));
});

test('a failed request is no measurement', async () => {
  const failing = measure([1], 1, async () => {
    throw new Error('refused');
  });
  await expect(failing).rejects.toThrow('refused');
});

test('all take turns in every round', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(name);
    return { perSecond: order.length, ...percentilesOf([1]) };
  };
  const { ours, theirs } = await takeTurns(2, { ours: work('ours'), theirs: work('theirs') });
  expect(order).toEqual(['ours', 'theirs', 'ours', 'theirs']);
  expect(ours.map((run) => run.perSecond)).toEqual([1, 3]);
  expect(theirs.map((run) => run.perSecond)).toEqual([2, 4]);
});
