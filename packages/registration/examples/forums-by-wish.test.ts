import { expect, test } from 'vitest';
import { story } from './forums-by-wish.ts';

test('the example of the README', () => {
  expect(story).toEqual([[false], [true]]);
});
