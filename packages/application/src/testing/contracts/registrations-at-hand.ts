import { addMilliseconds, DAY_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { RegistrationState } from '@netzwerkstatt/registration';
import { changedLongAgo, type Scene } from './store-under-test.ts';

/** An offer made now that holds for a day. */
export const offeredState: RegistrationState = {
  status: 'offered',
  joinedAt: changedLongAgo,
  queueNumber: 7,
  offeredAt: TEST_NOW,
  expiresAt: addMilliseconds(TEST_NOW, DAY_MS),
};

export async function people(scene: Scene, count: number) {
  const all = [];
  for (let number = 0; number < count; number += 1) all.push(await scene.savedPerson());
  return all;
}
