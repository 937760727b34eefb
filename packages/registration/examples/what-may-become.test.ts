import { expect, test } from 'vitest';
import { ends, endsOf, next } from './what-may-become.ts';

test('the example of the README', () => {
  expect(next).toEqual(['confirmed', 'declined', 'expired', 'withdrawn', 'cancelled']);
  expect(ends).toEqual(['withdrawn', 'cancelled']);
  expect(endsOf('expired')).toEqual(['expired']);
});
