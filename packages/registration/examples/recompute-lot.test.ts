import { commitSeed, verifyLot } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { draw, isDoraBeforeCem, isSeedCommitted } from './recompute-lot.ts';
import { allocation, policy } from './share-places.ts';

test('the example of the README', () => {
  expect([isSeedCommitted, isDoraBeforeCem]).toEqual([true, true]);
  expect(draw).toEqual({ isSeedCommitted: true, isOrderRight: true });
});

test('the example is about the draw of the example before it', () => {
  const drawn = allocation.trace.ranking.map(({ applicationId }) => applicationId);
  expect(drawn).toEqual(['anna', 'ben', 'dora', 'ewa', 'cem']);
  expect(policy.lot).toEqual({ commitment: commitSeed('plauen-2027') });
  expect(verifyLot({ commitment: commitSeed('plauen-2027'), seed: 'plauen-2027' }, drawn)).toEqual(draw);
});
