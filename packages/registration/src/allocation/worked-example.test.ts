import { expect, test } from 'vitest';
import { exampleApplications, exampleInput, workedExample } from '../../testing/worked-example.ts';
import { type AllocationOutcome, allocate, commitSeed, isCommitted, lotOf, verifyLot } from './index.ts';

const result = allocate(exampleInput);

test('all 61 outcomes of the worked example come out', () => {
  const expected = new Map(workedExample.expected.map((it) => [it.id, it]));
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
  expect(result.outcomes.map(asInTheFile).sort(byId)).toEqual([...expected.values()].sort(byId));
});

test('the sums of the worked example come out', () => {
  const groupOf = new Map(exampleApplications.map(({ id, traits }) => [id, traits.group]));
  const accepted = result.outcomes.filter(({ status }) => status === 'accepted');
  const waiting = result.outcomes.filter((it) => it.status === 'waiting');
  expect(counted(accepted.map((it) => groupOf.get(it.applicationId) ?? ''))).toEqual({
    youth_welfare: 10,
    health: 6,
    education: 3,
    justice: 1,
    police: 1,
    counselling: 2,
    administration: 1,
  });
  expect(counted(waiting.map(({ reason }) => reason.code))).toEqual({ cap_group: 24, cap_organisation: 1, lot: 12 });
  expect(result.seats).toEqual({ bookable: 24, taken: 24, kept: 0 });
});

test('first come without rules would have seated sixteen of one sector', () => {
  const { policy } = exampleInput;
  const plain = allocate({
    ...exampleInput,
    policy: { ...policy, mode: 'first_come', caps: [], pools: [], ranking: ['applied_at'] },
  });
  const seated = plain.outcomes.filter(({ status }) => status === 'accepted').map(({ applicationId }) => applicationId);
  const traits = exampleApplications.filter(({ id }) => seated.includes(id)).map((it) => it.traits);
  expect(counted(traits.map(({ group }) => group))).toEqual({
    youth_welfare: 16,
    health: 3,
    education: 3,
    police: 1,
    counselling: 1,
  });
  expect(Math.max(...Object.values(counted(traits.map(({ organisation = 'none' }) => organisation))))).toBe(3);
});

test('anybody can recompute the lot: the seed was committed to, and the lowest hash is drawn first', () => {
  expect(commitSeed(workedExample.seed)).toBe(workedExample.seedCommit);
  expect(isCommitted('another', workedExample.seedCommit)).toBe(false);
  const lot = { commitment: workedExample.seedCommit, seed: workedExample.seed };
  const drawn = exampleApplications
    .map(({ id }) => id)
    .sort((one, other) => (lotOf(lot.seed, one) < lotOf(lot.seed, other) ? -1 : 1));
  expect(verifyLot(lot, drawn)).toEqual({ isSeedCommitted: true, isOrderRight: true });
  expect(verifyLot({ ...lot, seed: 'another' }, drawn)).toEqual({ isSeedCommitted: false, isOrderRight: false });
  expect(verifyLot(lot, [...drawn].reverse()).isOrderRight).toBe(false);
});

test('every lot has the letters of a seed as they are written: umlauts are UTF-8', () => {
  expect(commitSeed('Plauen, März')).toBe('9f6c1358a579f0389912d15c4d09576d43b1d56096c20d84f3d0b41ede3a5230');
});

function asInTheFile(outcome: AllocationOutcome) {
  switch (outcome.status) {
    case 'accepted': {
      const via = outcome.round.kind === 'pool' ? outcome.round.pool : 'OPEN';
      return { id: outcome.applicationId, outcome: 'ACCEPTED', via };
    }
    case 'waiting':
      return {
        id: outcome.applicationId,
        outcome: 'WAITING',
        position: outcome.position,
        reason: outcome.reason.code.toUpperCase(),
      };
    default:
      throw new Error('everybody of the example is eligible');
  }
}

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
