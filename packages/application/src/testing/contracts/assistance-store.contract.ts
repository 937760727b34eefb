import { addMilliseconds, type Instant } from '@netzwerkstatt/domain';
import { assistanceNeeds } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { aSessionOn } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

export function describeAssistanceStore(create: CreateStore): void {
  async function openNeeds() {
    const scene = await openScene(create);
    const event = await scene.savedEvent({ sessions: [aSessionOn('2027-01-20')] });
    const [ada, ben] = [
      await scene.savedRegistration(event, await scene.savedPerson(), confirmedState),
      await scene.savedRegistration(event, await scene.savedPerson(), confirmedState),
    ];
    const other = await scene.savedEvent({ sessions: [aSessionOn('2027-02-20')] });
    const cem = await scene.savedRegistration(other, await scene.savedPerson(), confirmedState);
    await scene.inLand((tx) =>
      tx.assistance.keep(
        new Map([
          [ada.id, ['child_care', 'braille']],
          [ben.id, ['child_care']],
          [cem.id, [...assistanceNeeds]],
        ]),
      ),
    );
    const read = async () => new Set(await scene.inLand((tx) => tx.assistance.forEvent(event.id)));
    return { scene, event, ada, ben, cem, read };
  }

  test('what is needed for an event is open until somebody says otherwise, need by need', async () => {
    const { scene, ada, ben, read } = await openNeeds();
    await scene.inLand((tx) => tx.assistance.setStatus([ada.id], 'child_care', 'confirmed'));
    expect(await read()).toEqual(
      new Set([
        { registration: ada.id, need: 'child_care', status: 'confirmed' },
        { registration: ada.id, need: 'braille', status: 'open' },
        { registration: ben.id, need: 'child_care', status: 'open' },
      ]),
    );
  });

  test('what is told again takes the place of what was told before', async () => {
    const { scene, ada, cem } = await openNeeds();
    await scene.inLand((tx) =>
      tx.assistance.keep(
        new Map([
          [ada.id, ['large_print']],
          [cem.id, []],
        ]),
      ),
    );
    expect(await scene.inLand((tx) => tx.assistance.of([ada.id, cem.id]))).toEqual([
      { registration: ada.id, need: 'large_print', status: 'open' },
    ]);
    expect(await scene.inLand((tx) => tx.assistance.of([]))).toEqual([]);
  });

  test('what was needed for an event that is over is forgotten, and nothing else', async () => {
    const { scene, cem, read } = await openNeeds();
    const end = '2027-01-20T15:30:00.000Z' as Instant;
    const before = await read();
    await scene.inLand((tx) => tx.assistance.forget(addMilliseconds(end, -1)));
    await scene.store.inLand(scene.neighbour, (tx) => tx.assistance.forget(end));
    expect(await read()).toEqual(before);
    await scene.inLand((tx) => tx.assistance.forget(end));
    expect(await read()).toEqual(new Set());
    expect(await scene.inLand((tx) => tx.assistance.of([cem.id]))).toHaveLength(assistanceNeeds.length);
  });
}
