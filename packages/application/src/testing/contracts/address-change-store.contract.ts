import { type AddressChangeId, addMilliseconds, DAY_MS, type EmailAddress } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { AddressChange } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

export function describeAddressChangeStore(create: CreateStore): void {
  async function wished() {
    const scene = await openScene(create);
    const registration = await scene.savedRegistration(
      await scene.savedEvent(),
      await scene.savedPerson(),
      confirmedState,
    );
    const change: AddressChange = {
      id: freshId<AddressChangeId>(),
      registration: registration.id,
      email: 'neu@example.org' as EmailAddress,
      expiresAt: addMilliseconds(TEST_NOW, DAY_MS),
    };
    await scene.inLand((tx) => tx.addressChanges.put(change));
    const kept = (id = change.id) => scene.inLand((tx) => tx.addressChanges.get(id));
    return { ...scene, change, kept };
  }

  test('is kept until it is forgotten', async () => {
    const { inLand, change, kept } = await wished();
    expect(await kept()).toEqual(change);
    await inLand((tx) => tx.addressChanges.forget(change.id));
    expect(await kept()).toBe(undefined);
  });

  test('a newer wish takes the place of the older one', async () => {
    const { inLand, change, kept } = await wished();
    const newer = { ...change, id: freshId<AddressChangeId>(), email: 'doch@example.org' as EmailAddress };
    await inLand((tx) => tx.addressChanges.put(newer));
    expect([await kept(), await kept(newer.id)]).toEqual([undefined, newer]);
  });

  test('is forgotten with its end', async () => {
    const { inLand, change, kept } = await wished();
    await inLand((tx) => tx.addressChanges.forgetExpired(addMilliseconds(change.expiresAt, -1)));
    expect(await kept()).toEqual(change);
    await inLand((tx) => tx.addressChanges.forgetExpired(change.expiresAt));
    expect(await kept()).toBe(undefined);
  });
}
