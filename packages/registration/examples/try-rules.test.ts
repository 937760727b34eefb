import { expect, test } from 'vitest';
import { bars, changed, findings } from './try-rules.ts';

test('the example of the README', () => {
  expect(findings).toEqual(['pools.0.releaseAt: release_after_start']);
  expect(bars).toEqual([
    { value: 'youth_welfare', applied: 4, accepted: 1, max: 1 },
    { value: 'health', applied: 1, accepted: 1, min: 1 },
  ]);
  expect(changed).toEqual(['accepted → waiting']);
});
