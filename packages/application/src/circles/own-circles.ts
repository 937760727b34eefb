import type { CircleMinutes, CircleTask, Event, QualityCircle } from '@netzwerkstatt/domain';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';

/** What a member finds of a circle: what was agreed on, and what they took on themselves. */
export interface OwnCircle {
  readonly event: Event;
  readonly circle?: QualityCircle;
  /** The approved minutes in their newest version, the latest meeting first. */
  readonly minutes: readonly CircleMinutes[];
  /** One's own, by the day they are due. */
  readonly tasks: readonly CircleTask[];
}

export async function readOwnCircles(deps: Dependencies, permit: Permit<'own.read'>): Promise<readonly OwnCircle[]> {
  const person = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const circles: OwnCircle[] = [];
    for (const record of await tx.registrations.forPerson(person)) {
      if (record.registration.status !== 'confirmed') continue;
      const event = await tx.events.get(record.event);
      if (event?.kind === 'quality_circle') circles.push(await ownCircle(tx, event, record));
    }
    return circles;
  });
}

async function ownCircle(tx: LandTransaction, event: Event, { registration }: RegistrationRecord): Promise<OwnCircle> {
  const circle = await tx.circles.get(event.id);
  const approved = (await tx.circleWork.minutes(event.id)).filter(({ status }) => status === 'approved');
  const newest = event.sessions.toReversed().flatMap(({ id }) => approved.find(({ session }) => session === id) ?? []);
  const tasks = await tx.circleWork.tasks(event.id);
  return {
    event,
    ...(circle && { circle }),
    minutes: newest,
    tasks: tasks.filter(({ member }) => member === registration.id),
  };
}
