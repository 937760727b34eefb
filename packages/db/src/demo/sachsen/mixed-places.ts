import { type Instant, type ProfessionGroup, parseAgs } from '@netzwerkstatt/domain';
import { type AllocationPolicy, openSeats, type ReservedPool } from '@netzwerkstatt/registration';

/** The fields of work of the 61 people whom the worked example of the allocation has for this training. */
export const applicantsPerGroup = {
  youth_welfare: 35,
  health: 10,
  education: 7,
  counselling: 5,
  police: 2,
  justice: 1,
  administration: 1,
} as const satisfies Partial<Record<ProfessionGroup, number>>;

/** The rules of the worked example: 24 places, of which one field of work may have ten. */
export function mixedPlaces(deadline: Instant, releaseAt: Instant): AllocationPolicy {
  const kept = (name: string, seats: number, ...values: readonly ProfessionGroup[]): ReservedPool => {
    return { name, for: { by: 'group', values }, seats, releaseAt };
  };
  return {
    ...openSeats,
    mode: 'lot',
    deadline,
    caps: [
      { by: 'organisation', max: 2 },
      { by: 'group', value: 'youth_welfare', max: 10 },
    ],
    pools: [
      kept('Gesundheit', 5, 'health'),
      kept('Bildung', 3, 'education'),
      kept('Justiz und Polizei', 2, 'justice', 'police'),
      kept('Beratung', 2, 'counselling'),
    ],
    ranking: ['disability_priority', 'refused_before', 'own_region', 'lot'],
    ownRegions: [parseAgs('14523')],
  };
}
