import { BERLIN, type Instant } from '@netzwerkstatt/domain';
import { type AllocationPolicy, openSeats, parseAllocationPolicy } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { draftOf, newCap, newPool, type PolicyDraft, policyOf } from './policy-draft.ts';

const before: AllocationPolicy = { ...openSeats, mode: 'first_come', ranking: ['applied_at'], ownRegions: [] };
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

test('what was not filled in is refused at its field', () => {
  const refused = read({ overbookPercent: '1,5', caps: [newCap()], pools: [newPool()], teamSize: 'vier' });
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
    overbookPercent: '0',
    caps: [{ ...newCap(), max: '2', until: '2027-03-28T02:30' }],
    pools: [],
    teamSize: '',
  });
  expect(refused.ok || refused.refusal.problems).toEqual([{ at: 'caps.0.until', code: 'not_a_moment' }]);
});

test('two pools for the same people are told apart by their names', () => {
  const pool = { ...newPool(), values: ['health'], seats: '1' };
  const policy = read({ overbookPercent: '0', caps: [], pools: [pool, pool], teamSize: '' });
  expect(policy.ok && policy.value.pools.map(({ name }) => name)).toEqual(['health', 'health (2)']);
});
