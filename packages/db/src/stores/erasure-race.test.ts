import { randomBytes } from 'node:crypto';
import {
  type CertificateDependencies,
  type CertificateRecord,
  correctCertificate,
  type Person,
  revokeIssued,
} from '@netzwerkstatt/application';
import {
  aCertificateNumber,
  aCertificateRecord,
  aFreshEvent,
  aNamedSpeaker,
  anApplicant,
  aPerson,
  aSeriesCertificate,
  freshId,
  LAND,
  permit,
} from '@netzwerkstatt/application/testing';
import type { Event, PersonName, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { describe, expect, test } from 'vitest';
import { DAY_AFTER, openErasingHouse } from '../testing/erasing-house.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { tracesOf } from '../testing/traces.ts';

const { pool } = await createTestDatabase();
const { stage, store, office, erase, race } = await openErasingHouse(pool);

const kinds = ['attendance', 'speaker', 'series'] as const;

interface Scene {
  readonly hanza: Person;
  readonly record: CertificateRecord;
  /** All that must not be found any more. */
  readonly secrets: readonly string[];
}

/** So many letters, others each time. */
function letters(count: number): string {
  return [...randomBytes(count)].map((it) => String.fromCharCode(97 + (it % 26))).join('');
}

/** Somebody with a valid certificate of an event that is over, whose name nobody else bears. */
async function openScene(kind: (typeof kinds)[number]): Promise<Scene> {
  const event = aFreshEvent({ status: 'closed', closedAt: DAY_AFTER } as Partial<Event>);
  const names = {
    givenName: 'Hańža' as PersonName,
    familyName: `Krawc${letters(8)}` as PersonName,
  };
  const number = aCertificateNumber();
  return store.inLand(LAND, async (tx) => {
    await tx.events.save(event, undefined, DAY_AFTER);
    const hanza = await tx.people.findOrAdd(aPerson(names));
    const registration = freshId<RegistrationId>();
    const decided = [{ after: confirmed(registration, hanza.id), cause: 'register' }] as const;
    const { email } = hanza;
    await tx.registrations.write(event.id, decided, new Map([[registration, anApplicant({ ...names, email })]]));
    const issued = {
      attendance: () => aCertificateRecord({ person: hanza.id, registration, event: event.id }),
      speaker: () => ({ ...aNamedSpeaker(event.id), person: hanza.id, registration }),
      series: () => aSeriesCertificate(hanza.id),
    }[kind]();
    const { document } = issued.certificate;
    const certificate = { ...issued.certificate, document: { ...document, holder: names, number } };
    const record = { ...issued, certificate } as CertificateRecord;
    await tx.certificates.add(record, `key of ${record.id}`);
    await tx.certificates.attachFile(record.id, Uint8Array.of(37), `hash of ${record.id}`);
    return { hanza, record, secrets: [names.familyName, hanza.email, number] };
  });
}

const acts: Readonly<Record<'revoke' | 'correct', (deps: CertificateDependencies, scene: Scene) => Promise<unknown>>> =
  {
    async revoke(deps: CertificateDependencies, { record: { id: certificate } }: Scene) {
      return revokeIssued(deps, permit(office, 'certificate.revoke', { certificate }, stage), 'War nicht da');
    },
    async correct(deps: CertificateDependencies, { record, hanza: { familyName } }: Scene) {
      return correctCertificate(deps, permit(office, 'certificate.correct', { certificate: record.id }, stage), {
        holder: { givenName: 'Hanka' as PersonName, familyName },
        reason: 'Name verschrieben',
        renamesRegistration: true,
      });
    },
  };

async function found({ secrets }: Scene): Promise<readonly string[]> {
  return (await Promise.all(secrets.map((it) => tracesOf(pool, it)))).flat();
}

const read = ({ record: { id } }: Scene) => store.inLand(LAND, (tx) => tx.certificates.get(id));

describe.for(kinds)('while somebody with a certificate (%s) is erased', (kind) => {
  test.for(['revoke', 'correct'] as const)('whoever comes to %s it waits, and brings nothing back', async (what) => {
    const scene = await openScene(kind);
    expect(await found(scene)).not.toEqual([]);
    const [erased, acted] = await race(
      'before commit',
      (deps) => erase(deps, scene.hanza),
      (deps) => acts[what](deps, scene),
    );
    expect(erased).toEqual({ ok: true, value: undefined });
    expect(acted).toMatchObject(
      what === 'revoke'
        ? { ok: true, value: { status: 'revoked' } }
        : { ok: false, refusal: { code: 'certificate_not_found' } },
    );
    expect(await found(scene)).toEqual([]);
    const status = what === 'revoke' ? 'revoked' : 'issued';
    expect(await read(scene)).toMatchObject({ erasedAt: DAY_AFTER, certificate: { status } });
  });

  test.for(['revoke', 'correct'] as const)('after somebody came to %s it, that is done first', async (what) => {
    const scene = await openScene(kind);
    const [acted, erased] = await race(
      'before its mails',
      (deps) => acts[what](deps, scene),
      (deps) => erase(deps, scene.hanza),
    );
    expect(acted).toMatchObject({ ok: true });
    expect(erased).toEqual({ ok: true, value: undefined });
    expect(await found(scene)).toEqual([]);
    const status = what === 'revoke' ? 'revoked' : 'replaced';
    expect(await read(scene)).toMatchObject({ erasedAt: DAY_AFTER, certificate: { status } });
  });
});
