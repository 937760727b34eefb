import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { nextSequence } from './next-sequence.ts';

describe('the sequence of the next message to one person', () => {
  test.for([
    { rule: 'H01: the first one is as the date is stored', sequence: 3, lastSent: undefined, next: 3 },
    { rule: 'H02: a moved date has risen by itself', sequence: 1, lastSent: 0, next: 1 },
    { rule: 'H03: so has a cancelled one', sequence: 2, lastSent: 1, next: 2 },
    { rule: 'H04: who withdraws is one above the last message, not above the date', sequence: 1, lastSent: 4, next: 5 },
    { rule: 'H04b: who comes back is above the cancellation', sequence: 1, lastSent: 5, next: 6 },
    { rule: 'H10: nobody who was sent more falls behind when the date is moved', sequence: 2, lastSent: 6, next: 7 },
    { rule: 'H10: who missed changes catches up with the date', sequence: 9, lastSent: 2, next: 9 },
  ])('$rule', ({ sequence, lastSent, next }) => {
    expect(nextSequence(sequence, lastSent)).toBe(next);
  });

  const changes = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 30 });
  property.prop([changes])('rises with every message, and is never below the date', (raises) => {
    let sequence = 0;
    let lastSent: number | undefined;
    for (const raise of raises) {
      sequence += raise;
      const next = nextSequence(sequence, lastSent);
      expect(next > (lastSent ?? -1) && next >= sequence).toBe(true);
      lastSent = next;
    }
  });
});
