import { addMilliseconds, HOUR_MS, type Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { KeptIssuingKey } from '../../ports/index.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

const later = addMilliseconds(TEST_NOW, HOUR_MS);

function aKey(kid: string, usedFrom: Instant = TEST_NOW): KeptIssuingKey {
  return { kid, publicKeyMultibase: `z6Mk ${kid}`, usedFrom, sealedSecret: Uint8Array.of(0, 7, 255) };
}

export function describeIssuingKeyStore(create: CreateStore): void {
  async function openKeys() {
    const scene = await openScene(create);
    return {
      ...scene,
      all: () => scene.inLand((tx) => tx.issuingKeys.all()),
      add: (key: KeptIssuingKey) => scene.inLand((tx) => tx.issuingKeys.add(key)),
      retire: (kid: string, at: Instant) => scene.inLand((tx) => tx.issuingKeys.retire(kid, at)),
    };
  }

  describe('a key to sign with', () => {
    test('comes back as it was made, secret half and all', async () => {
      const { all, add } = await openKeys();
      expect(await add(aKey('key-2027'))).toBe(true);
      expect(await all()).toEqual([aKey('key-2027')]);
    });

    test('is the only one as long as it is not retired', async () => {
      const { all, add } = await openKeys();
      await add(aKey('key-2027'));
      expect(await add(aKey('key-2027-2'))).toBe(false);
      expect(await all()).toEqual([aKey('key-2027')]);
    });

    test('is one, however many make one together', async () => {
      const { all, add } = await openKeys();
      const made = await Promise.all(['a', 'b', 'c'].map((kid) => add(aKey(kid))));
      expect(made.filter((isMade) => isMade)).toHaveLength(1);
      expect(await all()).toHaveLength(1);
    });

    test('that is retired stays with its dates, and its secret half is gone', async () => {
      const { all, add, retire } = await openKeys();
      await add(aKey('key-2027'));
      await retire('key-2027', later);
      await retire('key-2027', addMilliseconds(later, HOUR_MS));
      expect(await add(aKey('key-2028', later))).toBe(true);
      const { sealedSecret: _, ...old } = aKey('key-2027');
      expect(await all()).toEqual([{ ...old, retiredAt: later }, aKey('key-2028', later)]);
    });

    test('keeps its name for itself', async () => {
      const { add, retire } = await openKeys();
      await add(aKey('key-2027'));
      await retire('key-2027', later);
      expect(await add(aKey('key-2027', later))).toBe(false);
    });

    test('belongs to one Land', async () => {
      const { store, neighbour, add } = await openKeys();
      await add(aKey('key-2027'));
      expect(await store.inLand(neighbour, (tx) => tx.issuingKeys.all())).toEqual([]);
      expect(await store.inLand(neighbour, (tx) => tx.issuingKeys.add(aKey('key-2027')))).toBe(true);
    });
  });
}
