import { expect, test } from 'vitest';
import { homeOf } from './way-back.ts';

test('after signing in, staff go to their desk and everybody else to their own registrations', () => {
  expect([homeOf({ hasDesk: true }), homeOf({ hasDesk: false })]).toEqual(['/arbeit', '/meine']);
});
