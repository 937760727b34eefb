import { type Ags, BERLIN, type Instant } from '@netzwerkstatt/domain';
import { type AllocationPolicy, openSeats, parseAllocationPolicy } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { draftOf, newCap, newPool, type PolicyDraft, policyOf } from './policy-draft.ts';

const before: AllocationPolicy = { ...openSeats, mode: 'first_come', ranking: ['applied_at'], ownRegions: [] };
const empty = draftOf(before, BERLIN);
const nameOf = ({ values }: { readonly values: readonly string[] }) => values.join(' und ') || 'Reserve';
const read = (draft: PolicyDraft) => parseAllocationPolicy(policyOf(draft, before, BERLIN, nameOf));

test('a policy that nobody touches in its fields stays the same', () => {
  const policy: AllocationPolicy = {
    ...before,
    overbookPercent: 10,
    caps: [
      { by: 'organisation', max: 2, until: '2027-03-27T23:00:00.000Z' as Instant },
      { by: 'group', value: 'youth_welfare', max: 12 },
    ],
    pools: [
      {
        name: 'health',
        for: { by: 'group', values: ['health'] },
        seats: 5,
        releaseAt: '2027-06-30T22:00:00.000Z' as Instant,
      },
      { name: 'Reserve', for: { by: 'group', values: [] }, seats: 1 },
    ],
    teams: { maxSize: 4 },
  };
  expect(parseAllocationPolicy(policyOf(draftOf(policy, BERLIN), policy, BERLIN, nameOf))).toEqual({
    ok: true,
    value: policy,
  });
});

test('what all applications are decided by stays the same, and is no part of another way to decide', () => {
  const policy: AllocationPolicy = {
    ...before,
    mode: 'score',
    deadline: '2027-03-27T23:00:00.000Z' as Instant,
    ranking: ['own_region', 'applied_at'],
    ownRegions: ['14713' as Ags],
  };
  const draft = draftOf(policy, BERLIN);
  expect(policyOf(draft, before, BERLIN, nameOf)).toEqual(policy);
  expect(policyOf({ ...draft, mode: 'manual' }, before, BERLIN, nameOf)).toEqual({ ...before, mode: 'manual' });
});

test('what was not filled in is refused at its field', () => {
  const refused = read({ ...empty, overbookPercent: '1,5', caps: [newCap()], pools: [newPool()], teamSize: 'vier' });
  expect(refused).toEqual({
    ok: false,
    refusal: {
      code: 'policy_unreadable',
      problems: ['overbookPercent', 'caps.0.max', 'pools.0.seats', 'teams.maxSize'].map((at) => ({
        at,
        code: 'not_a_whole_number',
      })),
    },
  });
});

test('an hour that the clocks skip is no moment', () => {
  const refused = read({
    ...empty,
    caps: [{ ...newCap(), max: '2', until: '2027-03-28T02:30' }],
  });
  expect(refused.ok || refused.refusal.problems).toEqual([{ at: 'caps.0.until', code: 'not_a_moment' }]);
});

test('two pools for the same people are told apart by their names', () => {
  const pool = { ...newPool(), values: ['health'], seats: '1' };
  const policy = read({ ...empty, pools: [pool, pool] });
  expect(policy.ok && policy.value.pools.map(({ name }) => name)).toEqual(['health', 'health (2)']);
});
