import { expect, test } from 'vitest';
import { story } from './full-room.ts';

test('the example of the README', () => {
  expect(story).toEqual([['confirmed'], ['waitlisted'], ['withdrawn', 'offered']]);
});
