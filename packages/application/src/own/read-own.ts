import type { CertificateLanguage } from '@netzwerkstatt/certificates';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { CertificateRecord, Person } from '../ports/index.ts';
import { type OwnRegistration, ownRegistration } from '../registration/read-registration.ts';
import { certificateLanguagesOf } from './certificate-language.ts';

/** Everything a person finds under „Meine“. */
export interface Own {
  readonly person: Person;
  /** The next ones first, past and ended ones after them. */
  readonly registrations: readonly OwnRegistration[];
  readonly certificates: readonly CertificateRecord[];
  /** Those of which somebody may choose one. */
  readonly certificateLanguages: readonly CertificateLanguage[];
  /** Last part of the secret calendar address. */
  readonly calendarToken: string;
}

export async function readOwn(deps: Dependencies, permit: Permit<'own.read'>): Promise<Own> {
  const id = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const person = await tx.people.get(id);
    if (person === undefined) throw new Error(`person ${id} is signed in and not there`);
    const now = deps.clock.now();
    const registrations: OwnRegistration[] = [];
    for (const record of await tx.registrations.forPerson(id))
      registrations.push(await ownRegistration(tx, record, now));
    const version = await tx.calendars.linkVersion(id);
    return {
      person,
      registrations: registrations.toSorted(byUse),
      certificates: await tx.certificates.forPerson(id),
      certificateLanguages: certificateLanguagesOf(landOf(deps, permit.target.land)),
      calendarToken: deps.links.tokenFor('calendar', `${id}:${version}`),
    };
  });
}

/** Makes the address so far void and gives a new one. */
export async function renewCalendarLink(deps: Dependencies, permit: Permit<'own.calendar'>): Promise<string> {
  const id = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const version = await tx.calendars.raiseLinkVersion(id);
    return deps.links.tokenFor('calendar', `${id}:${version}`);
  });
}

const ended = ['withdrawn', 'declined', 'expired', 'refused', 'cancelled'];

function byUse(a: OwnRegistration, b: OwnRegistration): number {
  const rank = (it: OwnRegistration) => (it.isOver ? 2 : 0) + (ended.includes(it.registration.status) ? 1 : 0);
  const start = (it: OwnRegistration) => it.event.sessions[0]?.startsAt ?? '';
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const later = start(a) > start(b) ? 1 : -1;
  return rank(a) >= 2 ? -later : later;
}
