import { expect, test } from 'vitest';
import { throughputIn, timesIn } from './pgbench-log.ts';

test('times of single transactions stand in the third column, in microseconds', () => {
  expect(timesIn('0 1 1500 0 1700000000 123456\n1 1 250 0 1700000000 123999\n')).toEqual([1.5, 0.25]);
  expect(timesIn('')).toEqual([]);
});

test('the throughput stands in the summary', () => {
  expect(throughputIn('latency average = 57.4 ms\ntps = 139.25 (without initial connection time)\n')).toBe(139.25);
  expect(() => throughputIn('nothing')).toThrow('pgbench said no throughput');
});
