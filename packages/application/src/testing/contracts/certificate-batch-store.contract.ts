import { addMilliseconds, HOUR_MS, MINUTE_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { BatchItem, CertificateBatchId } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { aCertificateRecord } from '../certificate-builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const until = addMilliseconds(TEST_NOW, 2 * MINUTE_MS);
const later = addMilliseconds(TEST_NOW, HOUR_MS);

export function describeCertificateBatchStore(create: CreateStore): void {
  async function openDesk(people = 3) {
    const scene = await openScene(create);
    const event = await scene.savedEvent();
    const staff = await scene.savedPerson();
    const registrations: BatchItem['registration'][] = [];
    for (let count = 0; count < people; count += 1) {
      registrations.push((await scene.savedRegistration(event, await scene.savedPerson(), confirmedState)).id);
    }
    const aBatch = () => ({
      id: freshId<CertificateBatchId>(),
      event: event.id,
      startedBy: staff.id,
      startedAt: TEST_NOW,
    });
    const kinds = registrations.map((registration) => ({ registration, kind: 'attendance' as const }));
    const begin = (batch: ReturnType<typeof aBatch>) => scene.inLand((tx) => tx.certificateBatches.begin(batch, kinds));
    const begun = async () => {
      const batch = aBatch();
      expect(await begin(batch)).toBe(true);
      return batch;
    };
    const lease = (now = TEST_NOW, limit = 9) => scene.inLand((tx) => tx.certificateBatches.lease(now, until, limit));
    const read = (id: CertificateBatchId) => scene.inLand((tx) => tx.certificateBatches.get(id));
    const troubles = (id: CertificateBatchId, page = { offset: 0, limit: 9 }) =>
      scene.inLand((tx) => tx.certificateBatches.troubles(id, page));
    return { ...scene, event, registrations, aBatch, begin, begun, lease, read, troubles };
  }

  test('comes back as it was begun, with nobody done', async () => {
    const { begun, read, inLand, event } = await openDesk();
    const batch = await begun();
    const kept = { ...batch, state: 'running', counts: { total: 3, done: 0, failed: 0, skipped: 0 } };
    expect(await read(batch.id)).toEqual(kept);
    expect(await inLand((tx) => tx.certificateBatches.forEvent(event.id, 5))).toEqual([kept]);
    expect(await read(freshId())).toBeUndefined();
  });

  test('runs alone at its event, however many begin one together', async () => {
    const { aBatch, begin, inLand, event } = await openDesk();
    const begun = await Promise.all([aBatch(), aBatch(), aBatch()].map(begin));
    expect(begun.toSorted()).toEqual([false, false, true]);
    expect(await inLand((tx) => tx.certificateBatches.forEvent(event.id, 5))).toHaveLength(1);
  });

  test('may follow one that is over, and stands before it', async () => {
    const { begun, inLand, event } = await openDesk(0);
    const first = await begun();
    await inLand((tx) => tx.certificateBatches.finish(later));
    const second = await begun();
    const batches = await inLand((tx) => tx.certificateBatches.forEvent(event.id, 5));
    expect(batches.map(({ id, state }) => [id, state])).toEqual([
      [second.id, 'running'],
      [first.id, 'done'],
    ]);
    expect(await inLand((tx) => tx.certificateBatches.forEvent(event.id, 1))).toHaveLength(1);
  });

  test('gives everybody to one worker, in their order, and to another one only when that time is over', async () => {
    const { begun, lease, registrations } = await openDesk();
    const { id, ...batch } = await begun();
    const item = { ...batch, batch: id, kind: 'attendance', attempts: 1 };
    expect(await lease(TEST_NOW, 2)).toEqual(registrations.slice(0, 2).map((it) => ({ ...item, registration: it })));
    expect(await lease()).toEqual([{ ...item, registration: registrations[2] }]);
    expect(await lease(addMilliseconds(until, -1))).toEqual([]);
    expect((await lease(until)).map(({ registration, attempts }) => [registration, attempts])).toEqual(
      registrations.map((it) => [it, 2]),
    );
  });

  test('is never taken twice by workers who come together', async () => {
    const { begun, lease, registrations } = await openDesk(6);
    await begun();
    const taken = (await Promise.all([1, 2, 3, 4].map(() => lease(TEST_NOW, 2)))).flat();
    expect(taken.map(({ registration }) => registration).toSorted()).toEqual(registrations.toSorted());
  });

  test('counts what became of each, and says who got nothing and why', async () => {
    const { begun, lease, inLand, read, troubles, event, savedPerson, savedRegistration } = await openDesk(3);
    const batch = await begun();
    const [one, two, three] = (await lease()) as [BatchItem, BatchItem, BatchItem];
    const person = await savedPerson();
    const { id: registration } = await savedRegistration(event, person, confirmedState);
    const certificate = aCertificateRecord({ registration, event: event.id, person: person.id });
    await inLand(async (tx) => {
      await tx.certificates.add(certificate, `number of ${certificate.id}`);
      await tx.certificateBatches.settle(one, { state: 'done', certificate: certificate.id });
      await tx.certificateBatches.settle(two, {
        state: 'failed',
        reason: 'letter_not_printable',
        letter: '🎉',
        field: 'session',
      });
      await tx.certificateBatches.settle(three, { state: 'skipped', reason: 'has_one' });
    });
    expect((await read(batch.id))?.counts).toEqual({ total: 3, done: 1, failed: 1, skipped: 1 });
    const trouble = { reason: 'letter_not_printable', letter: '🎉', field: 'session', isTriedAgain: false };
    expect(await troubles(batch.id)).toEqual([{ registration: two.registration, ...trouble }]);
    expect(await troubles(batch.id, { offset: 1, limit: 9 })).toEqual([]);
  });

  test('comes back to whoever was left for later at that moment, and until then says why', async () => {
    const { begun, lease, inLand, troubles } = await openDesk(1);
    const batch = await begun();
    const [item] = (await lease()) as [BatchItem];
    await inLand((tx) => tx.certificateBatches.postpone(item, { reason: 'drawing_failed' }, later));
    expect(await troubles(batch.id)).toEqual([
      { registration: item.registration, reason: 'drawing_failed', isTriedAgain: true },
    ]);
    expect(await lease(addMilliseconds(later, -1))).toEqual([]);
    expect(await lease(later)).toEqual([{ ...item, attempts: 2 }]);
    await inLand((tx) => tx.certificateBatches.settle(item, { state: 'skipped', reason: 'gone' }));
    expect(await troubles(batch.id)).toEqual([]);
  });

  test('is over when nobody waits any more, and not before', async () => {
    const { begun, lease, inLand, read } = await openDesk(2);
    const batch = await begun();
    const [one, two] = (await lease()) as [BatchItem, BatchItem];
    const finish = () => inLand((tx) => tx.certificateBatches.finish(later));
    await inLand((tx) => tx.certificateBatches.settle(one, { state: 'skipped', reason: 'gone' }));
    expect(await finish()).toEqual([]);
    await inLand((tx) => tx.certificateBatches.settle(two, { state: 'failed', reason: 'drawing_failed' }));
    const ended = await read(batch.id).then((it) => ({ ...it, state: 'done', endedAt: later }));
    expect(await finish()).toEqual([ended]);
    expect(await finish()).toEqual([]);
    expect(await read(batch.id)).toEqual(ended);
  });

  test('that is cancelled keeps what is done, and gives nothing to who waits, taken or not', async () => {
    const { begun, lease, inLand, read } = await openDesk(3);
    const batch = await begun();
    const [one, two] = (await lease(TEST_NOW, 2)) as [BatchItem, BatchItem];
    await inLand((tx) => tx.certificateBatches.settle(one, { state: 'skipped', reason: 'has_one' }));
    const cancel = () => inLand((tx) => tx.certificateBatches.cancel(batch.id, later));
    expect(await cancel()).toBe(true);
    expect(await cancel()).toBe(false);
    expect(await inLand((tx) => tx.certificateBatches.hold(two))).toBe(false);
    expect(await lease(later)).toEqual([]);
    const counts = { total: 3, done: 0, failed: 0, skipped: 1 };
    expect(await read(batch.id)).toEqual({ ...batch, state: 'cancelled', endedAt: later, counts });
    expect(await inLand((tx) => tx.certificateBatches.finish(later))).toEqual([]);
  });

  test('lets one hold somebody at a time, and nobody after their turn', async () => {
    const { begun, lease, inLand } = await openDesk(1);
    await begun();
    const [item] = (await lease()) as [BatchItem];
    const turn = () =>
      inLand(async (tx) => {
        const isHeld = await tx.certificateBatches.hold(item);
        if (isHeld) await tx.certificateBatches.settle(item, { state: 'skipped', reason: 'gone' });
        return isHeld;
      });
    expect((await Promise.all([turn(), turn(), turn()])).toSorted()).toEqual([false, false, true]);
  });
}
