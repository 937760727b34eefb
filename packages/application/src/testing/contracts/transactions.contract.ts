import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { ChallengeId, LandTransaction } from '../../ports/index.ts';
import { aFreshEvent, aModuleVersion, aNetwork, anOrganisation, aPerson, freshId } from '../builders.ts';
import { aCertificateRecord } from '../certificate-builders.ts';
import { aMail } from '../mail-builders.ts';
import { type CreateStore, confirmedState, openScene, type Scene } from './store-under-test.ts';

/** What holds for every store at once: all or nothing, and no Land sees another. */
export function describeTransactions(create: CreateStore): void {
  describe('a transaction', () => {
    test('keeps what its work did, and answers what it answered', async () => {
      const { inLand } = await openScene(create);
      const person = aPerson();
      expect(await inLand(async (tx) => (await tx.people.findOrAdd(person)).id)).toBe(person.id);
      expect(await inLand((tx) => tx.people.get(person.id))).toEqual(person);
    });

    test('leaves nothing behind when its work throws, and passes the error on', async () => {
      const { inLand } = await openScene(create);
      const person = aPerson();
      const event = aFreshEvent();
      const work = inLand(async (tx) => {
        await tx.people.findOrAdd(person);
        await tx.events.save(event, undefined, TEST_NOW);
        await tx.mail.add([aMail()]);
        throw new Error('in the middle of it');
      });
      await expect(work).rejects.toThrow('in the middle of it');
      const left = await inLand(async (tx) => [
        await tx.people.get(person.id),
        await tx.events.get(event.id),
        await tx.mail.countUnsent(),
      ]);
      expect(left).toEqual([undefined, undefined, 0]);
    });

    test('sees what it wrote itself', async () => {
      const { inLand } = await openScene(create);
      const event = aFreshEvent();
      const found = await inLand(async (tx) => {
        await tx.events.save(event, undefined, TEST_NOW);
        return (await tx.programme.findEvent(event.slug))?.event;
      });
      expect(found).toEqual(event);
    });
  });

  describe('a Land', () => {
    test('sees nothing of another through any store', async () => {
      const scene = await openScene(create);
      const look = await fill(scene);
      const own = await scene.inLand(look);
      expect(own.filter((it) => isNothing(it))).toEqual([]);
      const neighbours = await scene.store.inLand(scene.neighbour, look);
      expect(neighbours.filter((it) => !isNothing(it))).toEqual([]);
    });

    test('cannot change what belongs to another', async () => {
      const { store, neighbour, inLand, savedEvent, savedPerson } = await openScene(create);
      const event = await savedEvent();
      const person = await savedPerson();
      const attempts: readonly ((tx: LandTransaction) => Promise<unknown>)[] = [
        (tx) => tx.events.save({ ...event, title: 'Anders', revision: 2 }, 1, TEST_NOW),
        (tx) => tx.events.changeCapacity(event.id, 1),
        (tx) => tx.people.save({ ...person, locale: 'en' }),
        (tx) => tx.people.markEmailProven([person.id], TEST_NOW),
        (tx) => tx.people.proveDetails([{ person: person.id, ...aPerson() }], TEST_NOW),
      ];
      for (const attempt of attempts) await store.inLand(neighbour, attempt).catch(() => {});
      const after = await inLand(async (tx) => [await tx.events.get(event.id), await tx.people.get(person.id)]);
      expect(after).toEqual([event, person]);
    });
  });
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === 0;
}

/** Puts one of everything there. @returns a look at all of it, the same for whoever looks. */
async function fill(scene: Scene): Promise<(tx: LandTransaction) => Promise<readonly unknown[]>> {
  const { inLand, savedNetwork, savedEvent, savedPerson, savedRegistration, land } = scene;
  const network = aNetwork();
  const organisation = anOrganisation();
  const module = aModuleVersion();
  await savedNetwork(network);
  await inLand((tx) => tx.directory.saveOrganisations([organisation]));
  await inLand((tx) => tx.modules.save(module));
  const person = await savedPerson();
  await inLand((tx) => tx.people.grant(person.id, { role: 'state', scope: { kind: 'land', id: land } }));
  const event = await savedEvent({ network: network.id, moduleVersion: module.id });
  const [session] = event.sessions;
  const registration = await savedRegistration(event, person, confirmedState);
  const certificate = aCertificateRecord({ registration: registration.id, event: event.id, person: person.id });
  const mail = aMail();
  const challenge = {
    id: freshId<ChallengeId>(),
    email: person.email,
    browser: 'fingerprint',
    createdAt: TEST_NOW,
    expiresAt: TEST_NOW,
    failedAttempts: 0,
  };
  const key = `session-${person.id}`;
  const numberKey = `number-${person.id}`;
  await inLand(async (tx) => {
    if (session)
      await tx.attendance.record(
        [{ session: session.id, registration: registration.id, minutes: 90 }],
        person.id,
        TEST_NOW,
      );
    await tx.certificates.add(certificate, numberKey);
    await tx.certificates.attachFile(certificate.id, Uint8Array.of(1), 'hash');
    await tx.mail.add([mail]);
    await tx.audit.write([
      {
        at: TEST_NOW,
        actor: 'house',
        action: 'event.create',
        target: { kind: 'event', id: event.id },
        event: event.id,
      },
    ]);
    await tx.signIn.addChallenge(challenge);
    await tx.signIn.addSession({
      key,
      personId: person.id,
      createdAt: TEST_NOW,
      lastSeenAt: TEST_NOW,
      device: 'Firefox',
    });
  });
  const everyone = { networks: 'all', now: TEST_NOW, offset: 0, limit: 9 } as const;
  const anything = { kinds: [], regions: [], formats: [], professions: [], networks: [], onlyWithSeats: false };
  const participants = { statuses: ['confirmed'], text: '', offset: 0, limit: 9 } as const;
  const window = { now: TEST_NOW, pastDays: 1, cancelledDays: 1 };
  return async (tx) => [
    (await tx.programme.search({ text: 'Recht', ...anything, now: TEST_NOW, offset: 0, limit: 9 })).events,
    await tx.programme.findEvent(event.slug),
    await tx.programme.runsOfModule(module.content.code, TEST_NOW),
    await tx.directory.networks(),
    await tx.directory.findNetwork(network.slug),
    await tx.directory.getNetwork(network.id),
    await tx.directory.findOrganisations('Sonnenblume', 9),
    await tx.events.get(event.id),
    await tx.events.findBySlug(event.slug),
    (await tx.events.listForDesk({ ...everyone, when: 'upcoming' })).events,
    await tx.registrations.openBook(event.id, { registrationIds: [], personIds: [], seatsSetFree: 0 }),
    await tx.registrations.get(registration.id),
    await tx.registrations.getMany([registration.id]),
    await tx.registrations.findActive(event.id, person.id),
    await tx.registrations.forPerson(person.id),
    (await tx.registrations.listForEvent(event.id, participants)).records,
    [...(await tx.attendance.forEvent(event.id))],
    await tx.certificates.get(certificate.id),
    await tx.certificates.findByNumber(numberKey),
    await tx.certificates.forEvent(event.id),
    await tx.certificates.forPerson(person.id),
    await tx.certificates.file(certificate.id),
    await tx.modules.published(),
    await tx.modules.versions(module.content.code),
    await tx.modules.get(module.id),
    await tx.people.get(person.id),
    await tx.people.findByEmail(person.email),
    await tx.people.grantsOf(person.id),
    await tx.directory.getOrganisation(organisation.id),
    await tx.signIn.lockChallenge(challenge.id),
    await tx.signIn.countChallenges(person.email, TEST_NOW),
    await tx.signIn.findSession(key),
    await tx.signIn.sessionsOf(person.id),
    await tx.calendars.events({ kind: 'land' }, window),
    await tx.calendars.events({ kind: 'network', network: network.id }, window),
    await tx.calendars.events({ kind: 'person', person: person.id }, window),
    (await tx.mail.list({ text: '', offset: 0, limit: 9 })).mails,
    await tx.mail.get(mail.id),
    await tx.mail.countUnsent(),
    await tx.audit.forEvent(event.id, 9),
  ];
}
