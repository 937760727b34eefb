import { addMilliseconds, HOUR_MS, type Instant, type LandCode, MINUTE_MS, type PersonId } from '@netzwerkstatt/domain';
import type { Actor } from '../authorisation/actor.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, Session } from '../ports/index.ts';

/** A session ends after an hour without a click, and after twelve hours in any case. */
const IDLE_MS = 60 * MINUTE_MS;
const ABSOLUTE_MS = 12 * HOUR_MS;
/** A page view a minute is enough to know that somebody is there. */
const TOUCH_AFTER_MS = MINUTE_MS;

/** Who is behind a cookie: a person with their grants, or anyone. */
export async function whoIs(deps: Dependencies, land: LandCode, secret: string | undefined): Promise<Actor> {
  if (secret === undefined) return { kind: 'anyone', land };
  const key = deps.links.fingerprint(secret);
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const session = await tx.signIn.findSession(key);
    if (session === undefined || isOver(session, now)) return { kind: 'anyone', land };
    if (now >= addMilliseconds(session.lastSeenAt, TOUCH_AFTER_MS)) await tx.signIn.touchSession(key, now);
    return signedIn(tx, land, session.personId);
  });
}

export async function signOut(deps: Dependencies, land: LandCode, secret: string): Promise<void> {
  await deps.store.inLand(land, (tx) => tx.signIn.endSession(deps.links.fingerprint(secret)));
}

/** Ends every session of the person, the one that asks included. */
export async function signOutEverywhere(deps: Dependencies, permit: Permit<'own.sessions'>): Promise<void> {
  await deps.store.inLand(permit.target.land, (tx) => tx.signIn.endAllSessions(personOf(permit)));
}

export interface OpenSession extends Omit<Session, 'key' | 'personId'> {
  readonly isThisOne: boolean;
}

/** The browsers in which the person is signed in, the latest first. */
export async function listSessions(
  deps: Dependencies,
  permit: Permit<'own.sessions'>,
  secret: string,
): Promise<readonly OpenSession[]> {
  const thisOne = deps.links.fingerprint(secret);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const sessions = await tx.signIn.sessionsOf(personOf(permit));
    return sessions
      .filter((it) => !isOver(it, now))
      .map(({ key, createdAt, lastSeenAt, device }) => ({ createdAt, lastSeenAt, device, isThisOne: key === thisOne }));
  });
}

/** Forgets challenges and sessions that nobody can use any more. */
export async function forgetExpiredSignIns(deps: Dependencies, land: LandCode): Promise<void> {
  const now = deps.clock.now();
  await deps.store.inLand(land, (tx) =>
    tx.signIn.deleteExpired(addMilliseconds(now, -HOUR_MS), addMilliseconds(now, -ABSOLUTE_MS)),
  );
}

async function signedIn(tx: LandTransaction, land: LandCode, personId: PersonId): Promise<Actor> {
  return { kind: 'person', land, personId, grants: await tx.people.grantsOf(personId) };
}

function isOver(session: Session, now: Instant): boolean {
  return now >= addMilliseconds(session.lastSeenAt, IDLE_MS) || now >= addMilliseconds(session.createdAt, ABSOLUTE_MS);
}

/** @throws Error when the permit is not about a person: the door that made it was built wrong. */
export function personOf(permit: Permit): PersonId {
  const { person } = permit.target;
  if (person === undefined) throw new Error(`${permit.action} needs a person`);
  return person;
}
