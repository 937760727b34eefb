import type { EmailAddress, PersonName } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

/** A house in which Hańža, who has her data erased, and Ben have a place at the same event. */
export async function openErasure(create: CreateStore) {
  const scene = await openScene(create);
  const names = { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName };
  const hanza = await scene.savedPerson({ ...names, email: 'Hanza@Praxis.example' as EmailAddress });
  const ben = await scene.savedPerson();
  const event = await scene.savedEvent();
  const ofHanza = await scene.savedRegistration(event, hanza, confirmedState);
  const ofBen = await scene.savedRegistration(event, ben, confirmedState);
  const erase = () =>
    scene.inLand(async (tx) => {
      await tx.erasure.lock(hanza.id);
      await tx.erasure.erase(hanza.id, TEST_NOW);
    });
  return { ...scene, hanza, ben, event, ofHanza, ofBen, erase };
}
