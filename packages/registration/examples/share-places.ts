import type { Ags, Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { type Application, allocate, commitSeed, verifyLot } from '@netzwerkstatt/registration';

const application = (id: string, group: 'health' | 'youth_welfare', organisation: string): Application => ({
  id,
  traits: { organisation, group, region: '14523' as Ags, profession: 'X9' as ProfessionCode },
  seats: 1,
  appliedAt: '2027-01-20T09:00:00.000Z' as Instant,
  asksForPriority: false,
  refusedBefore: 0,
  hasFunction: false,
});

// Published before anybody applies; the seed itself is told after the decision.
const commitment = commitSeed('plauen-2027');

// Three seats: one is kept for health, and no office sends more than one.
const { outcomes } = allocate({
  policy: {
    mode: 'lot',
    overbookPercent: 0,
    caps: [{ by: 'organisation', max: 1 }],
    pools: [{ name: 'health', for: { by: 'group', values: ['health'] }, seats: 1 }],
    ranking: ['disability_priority', 'refused_before', 'lot'],
    ownRegions: [],
    lot: { commitment },
  },
  capacity: 3,
  applications: [
    application('anna', 'youth_welfare', 'office'),
    application('ben', 'youth_welfare', 'office'),
    application('cem', 'youth_welfare', 'day care'),
    application('dora', 'youth_welfare', 'school'),
    application('ewa', 'health', 'practice'),
  ],
  seed: 'plauen-2027',
  at: '2027-02-10T00:00:00.000Z' as Instant,
});

export const answers = outcomes.map((it) => [it.applicationId, it.status === 'waiting' ? it.reason.code : it.status]);
// => anna, dora and ewa are accepted; ben waits: 'cap_organisation'; cem waits: 'lot'

export const draw = verifyLot(
  { commitment, seed: 'plauen-2027' },
  outcomes.map((it) => it.applicationId),
);
// => { isSeedCommitted: true, isOrderRight: true }
