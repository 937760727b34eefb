import { addMilliseconds } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { isAttendanceShown } from './attendance-shown.ts';

const before = addMilliseconds(TEST_NOW, -1);

test.for([
  { rule: 'nobody’s, as long as the Land does not show it', askedAt: TEST_NOW, since: undefined, isShown: false },
  { rule: 'theirs who were asked from then on', askedAt: TEST_NOW, since: TEST_NOW, isShown: true },
  { rule: 'not theirs who were asked before', askedAt: before, since: TEST_NOW, isShown: false },
  { rule: 'not theirs whom the head did not ask', askedAt: undefined, since: TEST_NOW, isShown: false },
])('a head sees the attendance of $rule', ({ askedAt, since, isShown }) => {
  expect(isAttendanceShown(askedAt, since)).toBe(isShown);
});
