import { expect, test } from 'vitest';
import { menuStep } from './menu-keys.ts';

const labels = ['Title', 'Name', 'Number', 'Days'];

test.for([
  { rule: 'down goes on', key: 'ArrowDown', at: 0, to: 1 },
  { rule: 'down from the last begins again', key: 'ArrowDown', at: 3, to: 0 },
  { rule: 'up goes back', key: 'ArrowUp', at: 2, to: 1 },
  { rule: 'up from the first is the last', key: 'ArrowUp', at: 0, to: 3 },
  { rule: 'up from nowhere is the last', key: 'ArrowUp', at: -1, to: 3 },
  { rule: 'home', key: 'Home', at: 2, to: 0 },
  { rule: 'end', key: 'End', at: 0, to: 3 },
  { rule: 'a letter goes to the next that begins with it', key: 'n', at: 0, to: 1 },
  { rule: 'once more to the one after it', key: 'N', at: 1, to: 2 },
  { rule: 'and round again', key: 'n', at: 2, to: 1 },
  { rule: 'a letter nothing begins with leads nowhere', key: 'x', at: 1, to: undefined },
  { rule: 'other keys lead nowhere', key: 'Shift', at: 1, to: undefined },
])('$rule', ({ key, at, to }) => {
  expect(menuStep(key, at, labels)).toBe(to);
});

test('in an empty menu there is nowhere to go', () => {
  expect(menuStep('ArrowDown', -1, [])).toBeUndefined();
});
