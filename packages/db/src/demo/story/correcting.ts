import { type CertificateRecord, correctCertificate, type Person, revokeIssued } from '@netzwerkstatt/application';
import type { Instant, PersonName } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent, targetOf } from './story-event.ts';
import { type StoryHouse, told } from './story-house.ts';

/** The same people, the first of whom leaves out the last letter of their name when they register. */
export function firstInAHurry(people: readonly Person[]): readonly Person[] {
  return people.map((it, at) => (at === 0 ? { ...it, familyName: it.familyName.slice(0, -1) as PersonName } : it));
}

/** Whoever registered in a hurry has the certificate replaced by one with the name of their account. */
export function nameCorrected(cast: Cast, story: StoryEvent, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      for (const { id, person, certificate } of await validOnes(house, cast, story)) {
        const { givenName, familyName } = (person && (await house.tx.people.get(person))) ?? {};
        if (givenName === undefined || familyName === undefined) throw new Error('the story erases nobody');
        const { holder } = certificate.document;
        if (holder.givenName === givenName && holder.familyName === familyName) continue;
        const { event, planner } = running(cast, story);
        const permit = await house.permit(planner, 'certificate.correct', { ...targetOf(event), certificate: id });
        const reason = 'Bei der Anmeldung fehlte der letzte Buchstabe';
        const correction = { holder: { givenName, familyName }, reason, renamesRegistration: true };
        told(await correctCertificate(house.deps, permit, correction));
      }
    },
  };
}

/** The first by address loses the certificate again. */
export function firstRevoked(cast: Cast, story: StoryEvent, reason: string, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const valid = await validOnes(house, cast, story);
      const people = await house.tx.people.getMany(valid.flatMap(({ person }) => person ?? []));
      const [first] = people.toSorted((a, b) => (a.email < b.email ? -1 : 1));
      const certificate = valid.find(({ person }) => person !== undefined && person === first?.id);
      if (certificate === undefined) throw new Error('nobody has a certificate yet');
      const { event, planner } = running(cast, story);
      const target = { ...targetOf(event), certificate: certificate.id };
      told(await revokeIssued(house.deps, await house.permit(planner, 'certificate.revoke', target), reason));
    },
  };
}

async function validOnes({ tx }: StoryHouse, cast: Cast, story: StoryEvent): Promise<readonly CertificateRecord[]> {
  const all = await tx.certificates.forEvent(running(cast, story).event.id);
  return all.filter(({ certificate }) => certificate.status === 'issued');
}
