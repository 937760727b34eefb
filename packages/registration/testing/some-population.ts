import { type Ags, addMilliseconds, HOUR_MS, type Instant, type ProfessionCode } from '@netzwerkstatt/domain';
import type { AllocationInput, Application } from '../src/allocation/index.ts';
import { type RankingCriterion, rankingCriteria, type SeatCap } from '../src/policy/index.ts';

const AT = '2027-02-10T00:00:00.000Z' as Instant;
const groups = ['youth_welfare', 'health', 'education', 'justice', 'counselling'] as const;
const regions = ['14523', '14511', '14713'] as readonly string[] as readonly Ags[];

/**
 * A population of applications with a policy, drawn from a number: the same number gives the same one. Organisations are
 * few and pools sometimes larger than their people, so that caps bite and reservations stay unmet. In some of them people
 * have a seat already, and in some the order of the pools was fixed before.
 *
 * @param hasTeams - Whether some applications are for more than one seat.
 */
export function somePopulation(number: number, hasTeams = false): AllocationInput {
  const random = aDice(number);
  const below = (end: number) => Math.floor(random() * end);
  const pick = <T>(from: readonly [T, ...T[]]): T => from[below(from.length)] ?? from[0];
  const applications = Array.from({ length: 1 + below(70) }, (_, index): Application => {
    const group = random() < 0.5 ? 'youth_welfare' : pick(groups);
    return {
      id: `P${number}-${index}`,
      traits: {
        ...(random() < 0.9 && { organisation: `${group}-${below(6)}` }),
        region: pick(regions as [Ags, ...Ags[]]),
        profession: `${group[0]}${below(3)}` as ProfessionCode,
        group,
        ...(random() < 0.7 && { organisationType: pick(['day_care', 'school', 'hospital']) }),
      },
      seats: hasTeams && random() < 0.25 ? 2 + below(3) : 1,
      appliedAt: addMilliseconds(AT, -below(500) * HOUR_MS),
      asksForPriority: random() < 0.1,
      refusedBefore: random() < 0.2 ? 1 + below(2) : 0,
      hasFunction: random() < 0.2,
      ...(random() < 0.3 && { lastParticipationAt: addMilliseconds(AT, -(500 + below(5000)) * HOUR_MS) }),
      ...(random() < 0.1 && { unmet: [{ code: 'not_target_group' }] }),
    };
  });
  const capacity = 1 + below(40);
  const caps: readonly SeatCap[] = [
    { by: 'organisation', max: 1 + below(4) },
    { by: 'group', value: 'youth_welfare', max: below(capacity + 1) },
    { by: 'region', max: 1 + below(capacity), until: addMilliseconds(AT, (below(3) - 1) * HOUR_MS) },
    { by: 'profession', value: 'h1', max: below(4) },
  ];
  const pool = (name: string, values: readonly string[]) => ({
    name,
    for: { by: 'group', values } as const,
    seats: below(Math.ceil(capacity / 3) + 1),
    ...(random() < 0.7 && { releaseAt: addMilliseconds(AT, (below(3) - 1) * 24 * HOUR_MS) }),
  });
  const pools = [
    pool('health', ['health']),
    pool('school', ['education']),
    pool('court', ['justice', 'counselling']),
    pool('held', []),
  ].filter(() => random() < 0.6);
  const seatedBefore = random() < 0.4 ? applications.splice(0, below(Math.min(capacity, applications.length))) : [];
  const seated = seatedBefore.map(({ traits }) => ({ traits, seats: 1 }));
  const fixed = random() < 0.3 ? pools.map(({ name }) => name).filter(() => random() < 0.7) : undefined;
  return {
    policy: {
      mode: pick(['lot', 'score', 'first_come']),
      overbookPercent: pick([0, 0, 10]),
      caps: caps.filter(() => random() < 0.6),
      pools,
      ranking: rankingCriteria.filter((it): it is RankingCriterion => it !== 'lot' && random() < 0.4),
      ownRegions: ['14523' as Ags],
      ...(hasTeams && { teams: { maxSize: 4 } }),
    },
    capacity,
    applications,
    seed: `seed-${number}`,
    at: AT,
    seated,
    ...(fixed && { poolOrder: fixed.reverse() }),
  };
}

/** Numbers from 0 to 1, exclusive, that look like chance: mulberry32, which is enough for tests and for nothing else. */
export function aDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
