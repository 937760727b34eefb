import { isId, type PersonId, type RegistrationId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AuditEntry, LandTransaction } from '../ports/index.ts';
import { eventOf } from './read-desk.ts';

const TRAIL_LENGTH = 200;

export interface Trail {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** What the people behind the ids of actors and registrations are called today, as far as they are still there. */
  readonly names: ReadonlyMap<string, string>;
}

/** The history of an event. The trail itself knows ids only; names are looked up for whoever reads it. */
export async function readTrail(deps: Dependencies, permit: Permit<'audit.read'>): Promise<Trail> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const entries = await tx.audit.forEvent(eventOf(permit), TRAIL_LENGTH);
    return { entries, names: new Map([...(await staffNames(tx, entries)), ...(await participantNames(tx, entries))]) };
  });
}

async function staffNames(tx: LandTransaction, entries: readonly AuditEntry[]): Promise<[string, string][]> {
  const ids = [...new Set(entries.map(({ actor }) => actor).filter((it) => isId(it)))];
  const people = await tx.people.getMany(ids.map((it) => it as PersonId));
  return people.map((it) => [it.id, fullName(it)]);
}

async function participantNames(tx: LandTransaction, entries: readonly AuditEntry[]): Promise<[string, string][]> {
  const targets = entries.map(({ target }) => target).filter(({ kind }) => kind === 'registration');
  const ids = [...new Set(targets.map(({ id }) => id as RegistrationId))];
  const records = await tx.registrations.getMany(ids);
  return records.map(({ registration, applicant }) => [registration.id, fullName(applicant)]);
}

function fullName({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`;
}
