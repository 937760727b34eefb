import type { Challenge, LandTransaction } from '@netzwerkstatt/application';
import {
  aCertificateRecord,
  aFreshEvent,
  aMail,
  aModuleVersion,
  anApplicant,
  aPerson,
  aSessionOn,
  freshId,
  type StoreUnderTest,
} from '@netzwerkstatt/application/testing';
import type { RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { storesOn } from '../testing/store-under-test.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool } = await createTestDatabase();
const create = storesOn(pool);
const until = '2026-11-21T09:05:00.000Z' as typeof TEST_NOW;

/** A transaction that has done its work and is not finished before it is let go. */
async function holdOpen<T>({ store, land }: StoreUnderTest, work: (tx: LandTransaction) => Promise<T>) {
  const { promise: isLetGo, resolve: letGo } = Promise.withResolvers<void>();
  const { promise: isDone, resolve: done } = Promise.withResolvers<T>();
  const transaction = store.inLand(land, async (tx) => {
    done(await work(tx));
    await isLetGo;
  });
  async function finish(): Promise<void> {
    letGo();
    await transaction;
  }
  return { done: await isDone, finish };
}

/** Whether a promise is still open after everybody else had their turn. */
async function isWaiting(promise: Promise<unknown>): Promise<boolean> {
  const pause = new Promise((resolve) => setTimeout(resolve, 150, 'waiting'));
  return (await Promise.race([promise, pause])) === 'waiting';
}

describe('while one transaction is still open, another', () => {
  test('leases the mails that are left, and does not wait', async () => {
    const scene = await create();
    const { store, land } = scene;
    const mails = [aMail(), aMail(), aMail()];
    await store.inLand(land, (tx) => tx.mail.add(mails));
    const first = await holdOpen(scene, (tx) => tx.mail.lease(TEST_NOW, until, 2));
    const second = await store.inLand(land, (tx) => tx.mail.lease(TEST_NOW, until, 2));
    await first.finish();
    expect(first.done).toHaveLength(2);
    expect(second).toHaveLength(1);
    const ids = [...first.done, ...second].map((it) => it.id);
    expect(ids.toSorted()).toEqual(mails.map((it) => it.id).toSorted());
  });

  test('draws the certificates that are left, and does not wait', async () => {
    const scene = await create();
    const { store, land } = scene;
    const event = aFreshEvent();
    const ids = await store.inLand(land, async (tx) => {
      await tx.events.save(event, undefined, TEST_NOW);
      return [await addCertificate(tx, event.id), await addCertificate(tx, event.id)];
    });
    const first = await holdOpen(scene, (tx) => tx.certificates.leaseUndrawn(TEST_NOW, until, 1));
    const second = await store.inLand(land, (tx) => tx.certificates.leaseUndrawn(TEST_NOW, until, 9));
    await first.finish();
    expect([...first.done, ...second].map((it) => it.id).toSorted()).toEqual(ids.toSorted());
  });

  test('waits for a challenge that is being answered, and sees the answer', async () => {
    const scene = await create();
    const { store, land } = scene;
    const challenge: Challenge = {
      id: freshId(),
      email: aPerson().email,
      browser: 'fingerprint',
      createdAt: TEST_NOW,
      expiresAt: until,
      failedAttempts: 0,
    };
    await store.inLand(land, (tx) => tx.signIn.addChallenge(challenge));
    const used = { ...challenge, usedAt: TEST_NOW };
    const first = await holdOpen(scene, async (tx) => {
      await tx.signIn.lockChallenge(challenge.id);
      await tx.signIn.saveChallenge(used);
    });
    const second = store.inLand(land, (tx) => tx.signIn.lockChallenge(challenge.id));
    expect(await isWaiting(second)).toBe(true);
    await first.finish();
    expect(await second).toEqual(used);
  });

  test('waits for a module that is being published, and for no other', async () => {
    const scene = await create();
    const { store, land, neighbour } = scene;
    const first = await holdOpen(scene, (tx) => tx.modules.lock('L02'));
    await store.inLand(land, (tx) => tx.modules.lock('B01'));
    await store.inLand(neighbour, (tx) => tx.modules.lock('L02'));
    const second = store.inLand(land, (tx) => tx.modules.lock('L02'));
    expect(await isWaiting(second)).toBe(true);
    await first.finish();
    await second;
  });

  test('waits to open the book of an event whose book is open, and may keep a request meanwhile', async () => {
    const scene = await create();
    const { store, land } = scene;
    const event = aFreshEvent();
    const person = aPerson();
    await store.inLand(land, async (tx) => {
      await tx.events.save(event, undefined, TEST_NOW);
      await tx.people.findOrAdd(person);
    });
    const nothing = { registrationIds: [], personIds: [], seatsSetFree: 0 };
    const open = (tx: LandTransaction) => tx.registrations.openBook(event.id, nothing);
    const first = await holdOpen(scene, open);
    const request = {
      id: freshId<RegistrationId>(),
      personId: person.id,
      requestedAt: TEST_NOW,
      status: 'requested',
    } as const;
    await store.inLand(land, (tx) => tx.registrations.addRequest(event.id, request, anApplicant()));
    const second = store.inLand(land, open);
    expect(await isWaiting(second)).toBe(true);
    await first.finish();
    expect(await second).toMatchObject({ tally: { taken: 0 } });
  });
});

test('many who save events with the same new words do not lock each other out', async () => {
  const { store, land } = await create();
  await store.inLand(land, (tx) => tx.modules.save(aModuleVersion()));
  const titles = ['Anton Berta Cäsar', 'Cäsar Anton Berta', 'Berta Cäsar Anton', 'Cäsar Berta Anton'];
  const save = (title: string) =>
    store.inLand(land, async (tx) => {
      for (const day of ['2027-01-20', '2027-01-21']) {
        const event = aFreshEvent({ title, sessions: [aSessionOn(day)] });
        expect(await tx.events.save(event, undefined, TEST_NOW)).toBe(true);
      }
    });
  await Promise.all([...titles, ...titles].map(save));
});

async function addCertificate(tx: LandTransaction, event: ReturnType<typeof aFreshEvent>['id']) {
  const person = await tx.people.findOrAdd(aPerson());
  const registration = freshId<RegistrationId>();
  const after = {
    id: registration,
    personId: person.id,
    requestedAt: TEST_NOW,
    status: 'confirmed',
    confirmedAt: TEST_NOW,
  } as const;
  await tx.registrations.write(event, [{ after, cause: 'register' }], new Map([[registration, anApplicant()]]));
  const record = aCertificateRecord({ registration, event, person: person.id });
  await tx.certificates.add(record, `number of ${record.id}`);
  return record.id;
}
