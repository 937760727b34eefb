import { randomBytes } from 'node:crypto';
import {
  type CertificateDependencies,
  type CertificateRecord,
  correctCertificate,
  eraseOwn,
  type Person,
  revokeIssued,
  type Store,
} from '@netzwerkstatt/application';
import {
  aCertificateRecord,
  aFreshEvent,
  aNamedSpeaker,
  anApplicant,
  aPerson,
  aSeriesCertificate,
  freshId,
  LAND,
  movableClock,
  permit,
  setStage,
  person as signedIn,
} from '@netzwerkstatt/application/testing';
import type { Event, Instant, PersonName, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { describe, expect, test } from 'vitest';
import { createPostgresStore } from '../postgres-store.ts';
import { heldStore, somebodyWaits } from '../testing/held-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { tracesOf } from '../testing/traces.ts';

const NOW = '2027-01-21T09:00:00.000Z' as Instant;

const { pool } = await createTestDatabase();
const store = createPostgresStore(pool);
const stage = await setStage();
const office = signedIn(freshId(), [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
const houseOn = (of: Store): CertificateDependencies => ({
  ...stage.deps,
  store: of,
  clock: movableClock(NOW),
  random: { id: () => freshId(), bytes: (length) => randomBytes(length) },
});

const kinds = ['attendance', 'speaker', 'series'] as const;

interface Scene {
  readonly hanza: Person;
  readonly record: CertificateRecord;
  /** All that must not be found any more. */
  readonly secrets: readonly string[];
}

/** Somebody with a valid certificate of an event that is over, whose name nobody else bears. */
async function openScene(kind: (typeof kinds)[number]): Promise<Scene> {
  const event = aFreshEvent({ status: 'closed', closedAt: NOW } as Partial<Event>);
  const names = {
    givenName: 'Hańža' as PersonName,
    familyName: `Krawc${randomBytes(4).toString('hex')}` as PersonName,
  };
  const number = `TB-${randomBytes(8).toString('hex')}`;
  return store.inLand(LAND, async (tx) => {
    await tx.events.save(event, undefined, NOW);
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

const acts = {
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

function erase(deps: CertificateDependencies, { hanza: { id, email } }: Scene) {
  return eraseOwn(deps, permit(signedIn(id), 'own.erase', { person: id }, stage), email);
}

async function found({ secrets }: Scene): Promise<readonly string[]> {
  return (await Promise.all(secrets.map((it) => tracesOf(pool, it)))).flat();
}

const read = ({ record: { id } }: Scene) => store.inLand(LAND, (tx) => tx.certificates.get(id));

describe.for(kinds)('while somebody with a certificate (%s) is erased', (kind) => {
  test.for(['revoke', 'correct'] as const)('whoever comes to %s it waits, and brings nothing back', async (what) => {
    const scene = await openScene(kind);
    expect(await found(scene)).not.toEqual([]);
    const held = heldStore(store, 'before commit');
    const erasing = erase(houseOn(held), scene);
    await held.isHeld;
    const acting = acts[what](houseOn(store), scene);
    await somebodyWaits(pool);
    held.letGo();
    expect(await erasing).toEqual({ ok: true, value: undefined });
    expect(await acting).toMatchObject(
      what === 'revoke'
        ? { ok: true, value: { status: 'revoked' } }
        : { ok: false, refusal: { code: 'certificate_not_found' } },
    );
    expect(await found(scene)).toEqual([]);
    expect(await read(scene)).toMatchObject({
      erasedAt: NOW,
      certificate: { status: what === 'revoke' ? 'revoked' : 'issued' },
    });
  });

  test.for(['revoke', 'correct'] as const)('after somebody came to %s it, that is done first', async (what) => {
    const scene = await openScene(kind);
    const held = heldStore(store, 'before its mails');
    const acting = acts[what](houseOn(held), scene);
    await held.isHeld;
    const erasing = erase(houseOn(store), scene);
    await somebodyWaits(pool);
    held.letGo();
    expect(await acting).toMatchObject({ ok: true });
    expect(await erasing).toEqual({ ok: true, value: undefined });
    expect(await found(scene)).toEqual([]);
    expect(await read(scene)).toMatchObject({
      erasedAt: NOW,
      certificate: { status: what === 'revoke' ? 'revoked' : 'replaced' },
    });
  });
});
