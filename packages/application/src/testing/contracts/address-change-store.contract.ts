import { type AddressChangeId, addMilliseconds, DAY_MS, type EmailAddress } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { AddressChange } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

export function describeAddressChangeStore(create: CreateStore): void {
  async function askedChange() {
    const scene = await openScene(create);
    const { id: registration } = await scene.savedRegistration(
      await scene.savedEvent(),
      await scene.savedPerson(),
      confirmedState,
    );
    const change: AddressChange = {
      id: freshId<AddressChangeId>(),
      registration,
      email: 'neu@example.org' as EmailAddress,
      askedAt: TEST_NOW,
      expiresAt: addMilliseconds(TEST_NOW, DAY_MS),
    };
    await scene.inLand((tx) => tx.addressChanges.keep(change));
    return { ...scene, change, registration };
  }

  test('comes back as it was asked for', async () => {
    const { inLand, change, registration } = await askedChange();
    const found = await inLand(async (tx) => [
      await tx.addressChanges.get(change.id),
      await tx.addressChanges.ofRegistration(registration),
      await tx.addressChanges.get(freshId<AddressChangeId>()),
      await tx.addressChanges.ofRegistration(freshId()),
    ]);
    expect(found).toEqual([change, change, undefined, undefined]);
  });

  test('gives way to a later one, whose link is another', async () => {
    const { inLand, change, registration } = await askedChange();
    await inLand((tx) => tx.addressChanges.confirm(change.id, TEST_NOW));
    const later = { ...change, id: freshId<AddressChangeId>(), email: 'anders@example.org' as EmailAddress };
    await inLand((tx) => tx.addressChanges.keep(later));
    const found = await inLand(async (tx) => [
      await tx.addressChanges.get(change.id),
      await tx.addressChanges.ofRegistration(registration),
    ]);
    expect(found).toEqual([undefined, later]);
  });

  test('is confirmed, or taken back', async () => {
    const { inLand, change, registration } = await askedChange();
    await inLand((tx) => tx.addressChanges.confirm(change.id, TEST_NOW));
    expect(await inLand((tx) => tx.addressChanges.get(change.id))).toEqual({ ...change, confirmedAt: TEST_NOW });
    await inLand((tx) => tx.addressChanges.takeBack(registration));
    expect(await inLand((tx) => tx.addressChanges.get(change.id))).toBeUndefined();
  });

  test('is forgotten with its time, in this Land', async () => {
    const { store, neighbour, inLand, change } = await askedChange();
    await inLand((tx) => tx.addressChanges.forget(addMilliseconds(change.expiresAt, -1)));
    await store.inLand(neighbour, (tx) => tx.addressChanges.forget(change.expiresAt));
    expect(await inLand((tx) => tx.addressChanges.get(change.id))).toEqual(change);
    await inLand((tx) => tx.addressChanges.forget(change.expiresAt));
    expect(await inLand((tx) => tx.addressChanges.get(change.id))).toBeUndefined();
  });
}
