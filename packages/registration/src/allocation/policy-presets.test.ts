import { type Ags, addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { exampleInput, workedExample } from '../../testing/worked-example.ts';
import { findPolicyFindings, type PresetFacts, policyPresetNames, presetPolicy } from './index.ts';

const startsAt = '2027-03-10T08:00:00.000Z' as Instant;
const daysBefore = (days: number) => addMilliseconds('2027-03-09T23:00:00.000Z' as Instant, -days * DAY_MS);
const regions = Array.from({ length: 13 }, (_, index) => String(14500 + index) as Ags);

const facts = (wanted: Partial<PresetFacts> = {}): PresetFacts => ({
  capacity: 24,
  ownRegions: ['14523' as Ags],
  regions,
  daysBefore,
  lot: { commitment: workedExample.seedCommit },
  ...wanted,
});

test('the mixed module shares 24 places as the worked example does, with the looser cap on youth welfare', () => {
  const policy = presetPolicy('mixed_module', facts());
  expect(policy.pools.map(({ name, seats }) => [name, seats])).toEqual([
    ['health', 5],
    ['education', 3],
    ['justice_police', 2],
    ['counselling', 2],
  ]);
  expect(policy.caps).toEqual([
    { by: 'organisation', max: 2 },
    { by: 'group', value: 'youth_welfare', max: 12 },
  ]);
  expect(policy.ranking).toEqual(exampleInput.policy.ranking);
  expect([policy.deadline, policy.pools[0]?.releaseAt]).toEqual([daysBefore(28), daysBefore(14)]);
});

test('a state conference keeps twelve of 300 seats for each of thirteen districts, and forty for its staff', () => {
  const { pools } = presetPolicy('state_conference', facts({ capacity: 300 }));
  expect(pools.map(({ seats }) => seats)).toEqual([...regions.map(() => 12), 40]);
  expect(pools.at(-1)?.for.values).toEqual([]);
});

test('a network conference is its own region’s until three weeks before, and a tenth of it is its coordinator’s', () => {
  const { pools } = presetPolicy('network_conference', facts({ capacity: 80 }));
  expect(pools.map(({ name, seats, releaseAt }) => [name, seats, releaseAt])).toEqual([
    ['own_region', 72, daysBefore(21)],
    ['held', 8, daysBefore(7)],
  ]);
});

test('no preset contradicts itself, in whatever room and with or without a region', () => {
  const admissions = { first_come: 'first_come', invitation: 'by_invitation' } as const;
  for (const name of policyPresetNames) {
    for (const capacity of [1, 2, 5, 24, 300]) {
      for (const ownRegions of [[], ['14523' as Ags]]) {
        const policy = presetPolicy(name, facts({ capacity, ownRegions }));
        const admission = policy.mode in admissions ? admissions[policy.mode as 'first_come'] : 'by_application';
        const event = {
          admission,
          capacity,
          registrationOpensAt: daysBefore(90),
          registrationClosesAt: daysBefore(28),
          startsAt,
        } as const;
        const contradictions = findPolicyFindings(policy, event).filter(({ weight }) => weight === 'contradiction');
        expect(contradictions, `${name} with ${capacity} seats`).toEqual([]);
      }
    }
  }
});
