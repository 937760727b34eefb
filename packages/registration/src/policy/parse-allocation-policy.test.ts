import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { type AllocationPolicy, openSeats } from './allocation-policy.ts';
import { parseAllocationPolicy } from './parse-allocation-policy.ts';

const simple = { mode: 'first_come', ranking: [], ownRegions: [], ...openSeats } as const;
const release = '2027-02-24T00:00:00.000Z' as Instant;

const full: AllocationPolicy = {
  mode: 'lot',
  deadline: release,
  ranking: ['disability_priority', 'lot'],
  ownRegions: ['14713'] as unknown as AllocationPolicy['ownRegions'],
  lot: { commitment: 'a'.repeat(64), seed: 'nfk-2027' },
  overbookPercent: 10,
  caps: [
    { by: 'organisation', max: 2 },
    { by: 'group', value: 'youth_welfare', max: 10, until: release },
  ],
  pools: [{ name: 'Gesundheit', for: { by: 'group', values: ['health'] }, seats: 5, releaseAt: release }],
  teams: { maxSize: 4 },
};

test.for([{ policy: simple }, { policy: full }])('a policy comes back from JSON as it was written', ({ policy }) => {
  expect(parseAllocationPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, value: policy });
});

test.for([
  {
    wrong: null,
    problems: [
      ['', 'not_an_object'],
      ['mode', 'not_one_of'],
      ['ranking', 'not_a_list'],
      ['ownRegions', 'not_a_list'],
      ['overbookPercent', 'not_a_whole_number'],
      ['caps', 'not_a_list'],
      ['pools', 'not_a_list'],
    ],
  },
  { wrong: { ...simple, mode: 'loudest' }, problems: [['mode', 'not_one_of']] },
  { wrong: { ...simple, gender: 'first' }, problems: [['gender', 'not_known']] },
  { wrong: { ...simple, overbookPercent: 12.5 }, problems: [['overbookPercent', 'not_a_whole_number']] },
  { wrong: { ...simple, overbookPercent: 101 }, problems: [['overbookPercent', 'too_large']] },
  { wrong: { ...simple, deadline: '2027-02-30T00:00:00.000Z' }, problems: [['deadline', 'not_a_moment']] },
  { wrong: { ...simple, lot: { commitment: 'heads' } }, problems: [['lot.commitment', 'not_a_hash']] },
  {
    wrong: { ...simple, caps: [{ by: 'shoe size', max: -1 }] },
    problems: [
      ['caps.0.by', 'not_one_of'],
      ['caps.0.max', 'too_small'],
    ],
  },
  {
    wrong: { ...simple, pools: [{ ...full.pools[0], for: { by: 'group' } }] },
    problems: [['pools.0.for.values', 'not_a_list']],
  },
  { wrong: { ...simple, pools: [full.pools[0], full.pools[0]] }, problems: [['pools.1.name', 'not_unique']] },
  { wrong: { ...simple, teams: { maxSize: 1 } }, problems: [['teams.maxSize', 'too_small']] },
  { wrong: { ...simple, caps: Array(41).fill(full.caps[0]) }, problems: [['caps', 'too_large']] },
])('what is wrong with a policy is said place by place: $problems', ({ wrong, problems }) => {
  const told = problems.map(([at, code]) => ({ at, code }));
  expect(parseAllocationPolicy(wrong)).toEqual({ ok: false, refusal: { code: 'policy_unreadable', problems: told } });
});
