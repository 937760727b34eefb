import { expect, test } from 'vitest';
import { createReport } from './report.ts';

const run = (perSecond: number, p99: number) => ({ perSecond, p50: 1, p95: 2, p99 });

test('a line says its ratio, its bar, and whether it was missed', () => {
  const report = createReport();
  const baselines = [run(100, 9)];
  report.baseline('by hand', baselines);
  report.line('without a bar', [run(20, 9)], baselines);
  report.line('fast enough', [run(150, 999)], baselines, { ratio: 1.5, p99: 1000 });
  report.line('too late', [run(150, 1000)], baselines, { ratio: 1.5, p99: 1000 });
  report.line('too few', [run(149, 9)], baselines, { ratio: 1.5 });
  expect(report.print().trim().split('\n')).toEqual([
    '| by hand (baseline) | 100 | 1.00 | 1.0 | 2.0 | 9.0 |  |',
    '| without a bar | 20 | 0.20 | 1.0 | 2.0 | 9.0 |  |',
    '| fast enough | 150 | 1.50 | 1.0 | 2.0 | 999.0 | 1.5, p99 below 1000 ms |',
    '| too late | 150 | 1.50 | 1.0 | 2.0 | 1000.0 | 1.5, p99 below 1000 ms **missed** |',
    '| too few | 149 | 1.49 | 1.0 | 2.0 | 9.0 | 1.5 **missed** |',
  ]);
});
