import { expect, test } from 'vitest';
import { decisionsTogether } from './decisions-together.ts';

test('who is chosen together can be met by everything that fits one of them, what is given first', () => {
  expect(decisionsTogether(['confirmed', 'applied'], false)).toEqual(['admit', 'enlist', 'refuse', 'withdraw']);
  expect(decisionsTogether(['waitlisted'], false)).toEqual(['offer_to', 'move_up', 'refuse', 'withdraw']);
});

test('nothing is decided about those whose registration has ended, or once the event has begun', () => {
  expect(decisionsTogether(['withdrawn', 'refused'], false)).toEqual([]);
  expect(decisionsTogether(['applied', 'waitlisted'], true)).toEqual([]);
});
