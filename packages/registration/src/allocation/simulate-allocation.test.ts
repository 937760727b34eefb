import { expect, test } from 'vitest';
import { exampleApplications, exampleInput } from '../../testing/worked-example.ts';
import { allocate, compareAllocations, describeAllocation, explainOutcome, simulateAllocation } from './index.ts';

const { policy } = exampleInput;
const withoutRules = { ...policy, caps: [], pools: [], ranking: ['applied_at'] } as const;

test('the mix is told by group, between the least and the most that the policy wants', () => {
  expect(describeAllocation(policy, exampleInput, allocate(exampleInput)).byGroup).toEqual([
    { value: 'youth_welfare', applied: 35, accepted: 10, max: 10 },
    { value: 'health', applied: 10, accepted: 6, min: 5 },
    { value: 'education', applied: 7, accepted: 3, min: 3 },
    { value: 'counselling', applied: 5, accepted: 2, min: 2 },
    { value: 'police', applied: 2, accepted: 1 },
    { value: 'administration', applied: 1, accepted: 1 },
    { value: 'justice', applied: 1, accepted: 1 },
  ]);
});

test('two policies are compared on the same lots: they differ by their rules alone', () => {
  const mixed = simulateAllocation(policy, exampleInput);
  const plain = simulateAllocation(withoutRules, exampleInput);
  expect(plain.byGroup[0]).toEqual({ value: 'youth_welfare', applied: 35, accepted: 16 });
  expect(mixed.byGroup[0]).toEqual({ value: 'youth_welfare', applied: 35, accepted: 10, max: 10 });
  const again = simulateAllocation(policy, exampleInput);
  expect(compareAllocations(mixed.allocation, again.allocation)).toEqual([]);
  const changed = compareAllocations(plain.allocation, mixed.allocation);
  const sum = (after: string) => changed.filter((it) => it.after === after).length;
  expect(sum('accepted')).toBe(sum('waiting'));
  expect(changed.every(({ before, after }) => before !== after)).toBe(true);
});

test('a simulation does not draw what will be drawn', () => {
  const simulated = simulateAllocation(policy, exampleInput).allocation.trace.ranking.map(({ lot }) => lot);
  const drawn = allocate(exampleInput).trace.ranking.map(({ lot }) => lot);
  expect(simulated.filter((lot) => drawn.includes(lot))).toEqual([]);
});

test('a person hears the rules and their own standing, and nothing of anybody else', () => {
  const allocation = allocate(exampleInput);
  const [first] = exampleApplications;
  if (first === undefined) throw new Error('the example has applications');
  const explanation = explainOutcome(allocation, policy, first);
  expect(explanation).toEqual({
    outcome: {
      status: 'waiting',
      applicationId: 'A01',
      rank: explanation.outcome.status === 'waiting' ? explanation.outcome.rank : 0,
      seats: 1,
      position: 8,
      reason: { code: 'cap_group', cap: { by: 'group', value: 'youth_welfare', max: 10 } },
    },
    considered: 61,
    bookableSeats: 24,
    standing: [
      { criterion: 'disability_priority', holds: false },
      { criterion: 'refused_before', times: 0 },
      { criterion: 'own_region', holds: true },
      { criterion: 'lot', lot: allocation.trace.ranking.find((it) => it.applicationId === 'A01')?.lot },
    ],
  });
  const others = exampleApplications.filter(({ id }) => id !== first.id).map(({ id }) => id);
  expect(others.filter((id) => JSON.stringify(explanation).includes(`"${id}"`))).toEqual([]);
});
