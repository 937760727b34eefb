import type { ChallengeId, Person } from '@netzwerkstatt/application';
import { aPerson } from '@netzwerkstatt/application/testing';
import { addMilliseconds, HOUR_MS } from '@netzwerkstatt/domain';
import { LAND, type OpenDoor } from './open-door.ts';

/** Somebody the house knows. */
export function addPerson({ house }: OpenDoor, wanted: Partial<Person> = {}): Promise<Person> {
  return house.store.inLand(LAND, (tx) => tx.people.findOrAdd(aPerson(wanted)));
}

/** What the link in somebody's sign-in mail carries. */
export async function tokenFor({ house }: OpenDoor, { email, id: personId }: Person): Promise<string> {
  const createdAt = house.clock.now();
  const id = house.random.id<ChallengeId>();
  await house.store.inLand(LAND, (tx) =>
    tx.signIn.addChallenge({
      id,
      email,
      personId,
      browser: 'another',
      createdAt,
      expiresAt: addMilliseconds(createdAt, HOUR_MS),
      failedAttempts: 0,
    }),
  );
  return house.links.tokenFor('sign_in', id);
}

/** The cookie of somebody who followed their link. */
export async function cookieOf(door: OpenDoor, person: Person): Promise<string> {
  const { headers } = await door.call('account.signInByLink', { token: await tokenFor(door, person) });
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
