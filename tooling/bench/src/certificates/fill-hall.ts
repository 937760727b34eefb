import { aFreshEvent, anApplicant, aPerson, aSessionOn, freshId } from '@netzwerkstatt/application/testing';
import { connect, createPostgresStore } from '@netzwerkstatt/db';
import {
  addMilliseconds,
  DAY_MS,
  type EventId,
  type Instant,
  type LandCode,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { guestName } from './guest-name.ts';

const LAND = 'DE-SN' as LandCode;
const PER_TRANSACTION = 100;

/** A conference that was closed today, with so many people who attended all of it. @returns its id. */
export async function fillHall(databaseUrl: string, people: number): Promise<EventId> {
  const pool = connect(databaseUrl);
  const store = createPostgresStore(pool);
  const now = new Date().toISOString() as Instant;
  const session = aSessionOn(addMilliseconds(now, -2 * DAY_MS).slice(0, 10));
  const event = aFreshEvent({
    title: 'Die volle Halle',
    capacity: people,
    sessions: [session],
    status: 'closed',
    closedAt: now,
  });
  await store.inLand(LAND, (tx) => tx.events.save(event, undefined, now));
  for (let from = 0; from < people; from += PER_TRANSACTION) {
    const numbers = Array.from({ length: Math.min(PER_TRANSACTION, people - from) }, (_, index) => from + index);
    await store.inLand(LAND, async (tx) => {
      for (const number of numbers) {
        const person = aPerson();
        await tx.people.findOrAdd(person);
        const registration = freshId<RegistrationId>();
        const after = {
          id: registration,
          personId: person.id,
          requestedAt: now,
          status: 'confirmed',
          confirmedAt: now,
        } as const;
        const applicant = anApplicant({ givenName: guestName(number), email: person.email });
        await tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[registration, applicant]]));
        await tx.attendance.record(
          [{ session: session.id, registration, minutes: session.teachingMinutes }],
          person.id,
          now,
        );
      }
    });
  }
  await pool.query('vacuum analyze');
  await pool.end();
  return event.id;
}
