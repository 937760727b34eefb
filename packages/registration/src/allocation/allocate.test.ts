import { fc, test as property } from '@fast-check/vitest';
import type { Instant } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { findBrokenRules } from '../../testing/find-broken-rules.ts';
import { aDice, somePopulation } from '../../testing/some-population.ts';
import { exampleInput } from '../../testing/worked-example.ts';
import { openSeats } from '../policy/index.ts';
import { type Allocation, type AllocationInput, allocate } from './index.ts';

const LATER = '2027-02-24T00:00:00.000Z' as Instant;
const EARLIER = '2027-02-01T00:00:00.000Z' as Instant;
const populationNumber = fc.integer({ min: 1000, max: 2 ** 31 });

describe('a checker that knows the rules, and not the engine, finds nothing broken', () => {
  test('in the worked example', () => {
    expect(findBrokenRules(exampleInput, allocate(exampleInput))).toEqual([]);
  });

  test('in two hundred populations, half of them with teams', () => {
    for (let number = 1; number <= 200; number += 1) {
      const input = somePopulation(number, number % 2 === 0);
      expect(findBrokenRules(input, allocate(input)), `population ${number}`).toEqual([]);
    }
  });

  property.prop([populationNumber, fc.boolean()])('in whatever population comes', (number, hasTeams) => {
    const input = somePopulation(number, hasTeams);
    expect(findBrokenRules(input, allocate(input))).toEqual([]);
  });

  test('and finds it when two people are exchanged', () => {
    const result = allocate(exampleInput);
    const last = result.outcomes.findLast(({ status }) => status === 'accepted');
    const first = result.outcomes.find(({ status }) => status === 'waiting');
    const exchanged = result.outcomes.map((it) => {
      if (it === last) return { ...first, applicationId: it.applicationId };
      return it === first ? { ...last, applicationId: it.applicationId } : it;
    }) as Allocation['outcomes'];
    expect(findBrokenRules(exampleInput, { ...result, outcomes: exchanged })).not.toEqual([]);
  });
});

property.prop([populationNumber, fc.boolean(), fc.nat()])(
  'the same applications in another order have the same result, to the last step',
  (number, hasTeams, shuffle) => {
    const input = somePopulation(number, hasTeams);
    const random = aDice(shuffle);
    const shuffled = input.applications
      .map((it) => ({ it, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ it }) => it);
    expect(allocate({ ...input, applications: shuffled })).toEqual(allocate(input));
  },
);

property.prop([populationNumber, fc.integer({ min: 1, max: 5 })])(
  'more seats take nobody’s place away',
  (number, more) => {
    const input = somePopulation(number);
    const before = allocate(input);
    const after = allocate({ ...input, capacity: input.capacity + more, poolOrder: before.poolOrder });
    expect(accepted(before).filter((id) => !accepted(after).includes(id))).toEqual([]);
  },
);

property.prop([populationNumber, fc.boolean(), fc.nat()])(
  'whoever waits and withdraws changes nothing for those with a place',
  (number, hasTeams, which) => {
    const input = somePopulation(number, hasTeams);
    const before = allocate(input);
    const waiting = before.outcomes.filter(({ status }) => status === 'waiting');
    const gone = waiting[which % Math.max(1, waiting.length)];
    const applications = input.applications.filter(({ id }) => id !== gone?.applicationId);
    expect(accepted(allocate({ ...input, applications, poolOrder: before.poolOrder }))).toEqual(accepted(before));
  },
);

test('a team may take the seats that two people would have had in a smaller room', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((id, index) => ({
    ...anApplication(id),
    refusedBefore: 3 - index,
  }));
  if (!first || !second || !third) throw new Error('three applications');
  const applications = [{ ...first, seats: 3 }, second, third];
  const input = {
    ...exampleInput,
    policy: { ...exampleInput.policy, ...openSeats, teams: { maxSize: 3 } },
    applications,
  };
  expect(accepted(allocate({ ...input, capacity: 2 }))).toEqual(['b', 'c']);
  expect(accepted(allocate({ ...input, capacity: 3 }))).toEqual(['a']);
  expect(allocate({ ...input, capacity: 4 }).outcomes.at(-1)).toMatchObject({ status: 'waiting', position: 1 });
});

describe('seats of a pool that nobody can take', () => {
  const educators = { ...exampleInput, capacity: 3, applications: ['a', 'b', 'c'].map(anApplication) };
  const withPool = (releaseAt: Instant | undefined): AllocationInput => {
    const pool = { name: 'health', for: { by: 'group', values: ['health'] }, seats: 1 } as const;
    return {
      ...educators,
      policy: { ...exampleInput.policy, ...openSeats, pools: [{ ...pool, ...(releaseAt && { releaseAt }) }] },
    };
  };

  test('are kept until their release, and whoever waits hears until when', () => {
    const result = allocate(withPool(LATER));
    expect(accepted(result)).toHaveLength(2);
    expect(result.outcomes.at(-1)).toMatchObject({ reason: { code: 'seats_reserved', releaseAt: LATER } });
    expect(result.seats).toEqual({ bookable: 3, taken: 2, kept: 1 });
    expect(result.pools).toEqual([{ pool: 'health', seats: 1, applicants: 0, filled: 0, unmet: 1 }]);
  });

  test('are open to all when their release has come', () => {
    expect(accepted(allocate(withPool(EARLIER)))).toHaveLength(3);
  });

  test('are kept to the end without a release', () => {
    expect(accepted(allocate(withPool(undefined)))).toHaveLength(2);
  });
});

test('who has a seat already counts for seats, caps and pools', () => {
  const seated = [{ traits: anApplication('x').traits, seats: 2 }];
  const input = { ...exampleInput, applications: [anApplication('a')], seated };
  expect(allocate(input).outcomes).toMatchObject([{ reason: { code: 'cap_organisation' } }]);
});

test('who does not meet the conditions hears which, and takes no part in the rest', () => {
  const unmet = [{ code: 'not_target_group' }] as const;
  const result = allocate({ ...exampleInput, applications: [{ ...anApplication('a'), unmet }, anApplication('b')] });
  expect(result.outcomes.at(-1)).toEqual({ status: 'not_eligible', applicationId: 'a', unmet });
  expect(result.trace.ranking.map(({ applicationId }) => applicationId)).toEqual(['b']);
});

test('two applications with one id are a fault of whoever asks', () => {
  const twice = [anApplication('a'), anApplication('a')];
  expect(() => allocate({ ...exampleInput, applications: twice })).toThrow('two applications have the id a');
});

test('the trace says what put each behind the one before, and every step', () => {
  const own = {
    ...anApplication('own'),
    traits: { ...anApplication('own').traits, region: exampleInput.policy.ownRegions[0] },
  };
  const far = { ...anApplication('far'), traits: { ...anApplication('far').traits, region: '14713' } };
  const input = { ...exampleInput, capacity: 1, applications: [far, own] } as AllocationInput;
  const { trace } = allocate({ ...input, policy: { ...input.policy, ...openSeats } });
  expect(trace.ranking.map(({ applicationId, decidedBy }) => [applicationId, decidedBy])).toEqual([
    ['own', undefined],
    ['far', 'own_region'],
  ]);
  expect(trace.steps).toEqual([
    { round: { kind: 'open' }, applicationId: 'own', taken: 1 },
    { round: { kind: 'open' }, applicationId: 'far', hindrance: { code: 'full' }, taken: 1 },
  ]);
});

function accepted({ outcomes }: Allocation): readonly string[] {
  return outcomes.filter(({ status }) => status === 'accepted').map(({ applicationId }) => applicationId);
}

function anApplication(id: string) {
  const [first] = exampleInput.applications;
  if (first === undefined) throw new Error('the example has applications');
  return { ...first, id };
}
