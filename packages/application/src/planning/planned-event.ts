import type { Event } from '@netzwerkstatt/domain';
import type { PlannedEvent } from '@netzwerkstatt/scheduling';
import type { LandTransaction } from '../ports/index.ts';
import type { EventPlan } from './find-plan-conflicts.ts';

type Facts = Pick<Event, 'title' | 'kind' | 'format' | 'network' | 'region' | 'targetProfessions' | 'capacity'>;

/** An event as the conflicts see it, with its trainers, and the region of its network where it names none itself. */
export async function plannedEvent(
  tx: LandTransaction,
  facts: Facts,
  stored?: Pick<Event, 'id' | 'status'>,
): Promise<PlannedEvent> {
  const { title, kind, format, network, targetProfessions, capacity } = facts;
  const region = facts.region ?? (network && (await tx.directory.getNetwork(network))?.region);
  return {
    ...(stored && { id: stored.id, status: stored.status }),
    title,
    kind,
    format,
    ...(network !== undefined && { network }),
    ...(region !== undefined && { region }),
    targetProfessions,
    capacity,
    trainers: stored ? await tx.planning.trainersOf(stored.id) : [],
  };
}

/** The sessions of an event as they are stored. */
export async function planOf(tx: LandTransaction, event: Event): Promise<EventPlan> {
  const { place, sessions } = event;
  return { event: await plannedEvent(tx, event, event), ...(place !== undefined && { place }), sessions };
}
