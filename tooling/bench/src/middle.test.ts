import { expect, test } from 'vitest';
import { middleOf, middleRatio } from './middle.ts';

const run = (perSecond: number, p99 = 0) => ({ perSecond, p50: 0, p95: 0, p99 });

test('every figure is the median of its own kind', () => {
  expect(middleOf([run(10, 900), run(30, 100), run(20, 200)])).toEqual(run(20, 200));
});

test('a ratio is the median of the ratios of each round, so that a busy round counts for both', () => {
  const busy = [run(100), run(10), run(90)];
  const baselines = [run(50), run(5), run(30)];
  expect(middleRatio(busy, baselines)).toBe(2);
  expect(() => middleRatio(busy, [run(50)])).toThrow('every run has the baseline of its round');
});

test('nothing has no median', () => {
  expect(() => middleOf([])).toThrow('nothing was measured');
});
