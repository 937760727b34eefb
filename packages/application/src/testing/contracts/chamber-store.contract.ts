import type { ChamberStatement, CmeStatement } from '@netzwerkstatt/certificates';
import { expect, test } from 'vitest';
import { type CreateStore, openScene } from './store-under-test.ts';

const cme: CmeStatement = {
  kind: 'cme',
  eventNumber: '2765102027',
  category: 'A',
  points: 4.5,
  scientificLead: 'Dr. Ada Lenz',
};
const midwives: ChamberStatement = { kind: 'midwives', fieldOfWork: 'Wochenbett' };

export function describeChamberStore(create: CreateStore): void {
  test('keeps one statement for each chamber of an event, and not those of others', async () => {
    const { inLand, savedEvent } = await openScene(create);
    const [first, second] = [await savedEvent(), await savedEvent()];
    await inLand(async (tx) => {
      await tx.chambers.save(first.id, midwives);
      await tx.chambers.save(first.id, cme);
      await tx.chambers.save(second.id, midwives);
      await tx.chambers.save(first.id, { ...cme, points: 6 });
    });
    const stated = () =>
      inLand(async (tx) => [await tx.chambers.forEvent(first.id), await tx.chambers.forEvent(second.id)]);
    expect(await stated()).toEqual([[{ ...cme, points: 6 }, midwives], [midwives]]);
    await inLand((tx) => tx.chambers.remove(first.id, 'midwives'));
    expect(await stated()).toEqual([[{ ...cme, points: 6 }], [midwives]]);
  });
}
