import type { EventId } from '@netzwerkstatt/domain';
import { type AssistanceResource, assistanceResources, isActive } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { KeptAssistance, LandTransaction, RegistrationRecord } from '../ports/index.ts';

/** One need of one person who comes, or may come. */
export interface PlannedAssistance extends KeptAssistance {
  readonly hasPlace: boolean;
  readonly record: RegistrationRecord;
}

/** What is to be organised for an event so that everybody can take part. */
export function readAssistance(
  deps: Dependencies,
  permit: Permit<'assistance.organise'>,
): Promise<readonly AssistanceResource<PlannedAssistance>[]> {
  return deps.store.inLand(permit.target.land, async (tx) =>
    assistanceResources(await plannedAssistance(tx, eventOf(permit))),
  );
}

/** Nothing of who has not answered our first mail yet, and nothing of who has left. */
export async function plannedAssistance(tx: LandTransaction, event: EventId): Promise<readonly PlannedAssistance[]> {
  const kept = await tx.assistance.forEvent(event);
  const records = await tx.registrations.getMany([...new Set(kept.map(({ registration }) => registration))]);
  const recordOf = new Map(records.map((it) => [it.registration.id, it]));
  return kept.flatMap((it) => {
    const record = recordOf.get(it.registration);
    if (record === undefined) return [];
    const { registration } = record;
    if (!isActive(registration) || registration.status === 'requested') return [];
    return [{ ...it, record, hasPlace: registration.status === 'confirmed' || registration.status === 'offered' }];
  });
}
