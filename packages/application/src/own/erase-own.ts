import { withoutHolder } from '@netzwerkstatt/certificates';
import {
  type EmailAddress,
  type EventId,
  emailKey,
  type Instant,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { standingAt } from '@netzwerkstatt/registration';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, Person } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';

export type EraseRefusal =
  /** Staff answer for what they decided: somebody else takes the role back first. */
  | Refusal<'holds_roles'>
  /** A place would be lost without anybody being told: it is given back first. */
  | Refusal<'still_registered'>
  /** Another address than the person's was typed. */
  | Refusal<'confirmation_wrong'>;

/** What stands in the way of erasing somebody's data, and what would be erased. */
export interface ErasurePreview {
  readonly email: EmailAddress;
  readonly holdsRoles: boolean;
  /** Events that are not over for which they stand on some list. */
  readonly registeredFor: readonly { readonly event: EventId; readonly title: string }[];
  readonly pastRegistrations: number;
  readonly certificates: number;
}

export async function previewErasure(deps: Dependencies, permit: Permit<'own.erase'>): Promise<ErasurePreview> {
  return deps.store.inLand(permit.target.land, (tx) => look(tx, personOf(permit), deps.clock.now()));
}

/**
 * Puts nobody in the place of the person, for good: their account, name and address are gone, what counts stays without
 * them, and whoever was shown a certificate of theirs is still told how it stands. They are signed out everywhere.
 *
 * @param typed - the person's own mail address, so that nobody does it by mistake.
 */
export async function eraseOwn(
  deps: Dependencies,
  permit: Permit<'own.erase'>,
  typed: EmailAddress,
): Promise<Result<void, EraseRefusal>> {
  const id = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    // First what those hold who decide about their history, then what those hold who write about them: as everybody does.
    await tx.histories.lock([id]);
    await tx.erasure.lock(id);
    await tx.certificates.claim(id);
    const now = deps.clock.now();
    const { email, holdsRoles, registeredFor, pastRegistrations } = await look(tx, id, now);
    if (holdsRoles) return refuse({ code: 'holds_roles' });
    if (registeredFor.length > 0) return refuse({ code: 'still_registered' });
    if (emailKey(typed) !== emailKey(email)) return refuse({ code: 'confirmation_wrong' });
    const certificates = (await tx.certificates.forPerson(id)).filter(({ erasedAt }) => erasedAt === undefined);
    for (const it of certificates) await tx.certificates.redact(it.id, withoutHolder(it.certificate), now);
    await tx.calendars.raiseLinkVersion(id);
    await tx.erasure.erase(id, now);
    await tx.audit.write([
      {
        at: now,
        actor: id,
        action: 'own.erase',
        target: { kind: 'person', id },
        facts: { registrations: pastRegistrations, certificates: certificates.length },
      },
    ]);
    return ok(undefined);
  });
}

const standing = ['requested', 'applied', 'confirmed', 'waitlisted', 'offered'];

async function look(tx: LandTransaction, id: PersonId, now: Instant): Promise<ErasurePreview> {
  const { email } = await personFrom(tx, id);
  const grants = await tx.people.grantsOf(id);
  const records = await tx.registrations.forPerson(id);
  const open = records.filter(({ registration }) => standing.includes(standingAt(registration, now).status));
  const events = await tx.events.getMany(open.map(({ event }) => event));
  const registeredFor = events.filter((it) => now < lastEnd(it)).map(({ id: event, title }) => ({ event, title }));
  return {
    email,
    holdsRoles: grants.some(({ until }) => until === undefined || until > now),
    registeredFor,
    pastRegistrations: records.length - registeredFor.length,
    certificates: (await tx.certificates.forPerson(id)).length,
  };
}

async function personFrom(tx: LandTransaction, id: PersonId): Promise<Person> {
  const person = await tx.people.get(id);
  if (person === undefined) throw new Error(`person ${id} is signed in and not there`);
  return person;
}
