import { expect, test } from 'vitest';
import { isAwarded } from './chamber-attendance.ts';
import { chambers } from './chamber-regimes.ts';

test.for([
  {
    rule: 'whoever was there for all of it gets everything',
    when: { kind: 'attendance', missed: 0 },
    awarded: ['cme', 'opk', 'midwives', 'nurses', 'training_leave'],
  },
  {
    rule: 'a missed minute costs the points of physicians and psychotherapists',
    when: { kind: 'attendance', missed: 1 },
    awarded: ['midwives', 'nurses', 'training_leave'],
  },
  {
    rule: 'for a part of it only hours count',
    when: { kind: 'partial', missed: 270 },
    awarded: ['midwives'],
  },
] as const)('$rule', ({ when, awarded }) => {
  expect(chambers.filter((it) => isAwarded(it, when))).toEqual(awarded);
});
