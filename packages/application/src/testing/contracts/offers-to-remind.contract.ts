import { addMilliseconds, HOUR_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { offeredState } from './registrations-at-hand.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describeOffersToRemind(create: CreateStore): void {
  describe('an offer', () => {
    async function offer() {
      const scene = await openScene(create);
      const { id } = await scene.savedRegistration(await scene.savedEvent(), await scene.savedPerson(), offeredState);
      const take = (hours: number, limit = 9) =>
        scene.inLand(async (tx) => {
          const taken = await tx.registrations.takeOffersToRemind(addMilliseconds(TEST_NOW, hours * HOUR_MS), limit);
          return taken.map(({ registration }) => registration.id);
        });
      return { id, take, ...scene };
    }

    test('is to be reminded of halfway through, once', async () => {
      const { id, take } = await offer();
      expect([await take(11.99), await take(12, 0), await take(12), await take(12)]).toEqual([[], [], [id], []]);
    });

    test('and not any more in its last hour', async () => {
      const { id, take } = await offer();
      expect([await take(23.01), await take(23)]).toEqual([[], [id]]);
    });

    test('and only once, however many look at it together', async () => {
      const { id, take } = await offer();
      expect((await Promise.all([take(12), take(12), take(12)])).flat()).toEqual([id]);
    });
  });
}
