import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aSessionOn } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

export function describeAttendanceStore(create: CreateStore): void {
  describe('attendance', () => {
    async function openSheet() {
      const scene = await openScene(create);
      const sessions = [aSessionOn('2026-11-19'), aSessionOn('2026-11-20')] as const;
      const event = await scene.savedEvent({ sessions });
      const staff = await scene.savedPerson();
      const ada = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
      const ben = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
      const record = (...records: { session: string; registration: string; minutes: number }[]) =>
        scene.inLand((tx) => tx.attendance.record(records as never, staff.id, TEST_NOW));
      const read = () => scene.inLand((tx) => tx.attendance.forEvent(event.id));
      return { scene, first: sessions[0].id, second: sessions[1].id, ada: ada.id, ben: ben.id, record, read };
    }

    test('is read person by person and session by session; to have missed it is a fact as well', async () => {
      const { first, second, ada, ben, record, read } = await openSheet();
      await record(
        { session: first, registration: ada, minutes: 360 },
        { session: second, registration: ada, minutes: 0 },
        { session: first, registration: ben, minutes: 45 },
      );
      expect(await read()).toEqual(
        new Map([
          [
            ada,
            new Map([
              [first, 360],
              [second, 0],
            ]),
          ],
          [ben, new Map([[first, 45]])],
        ]),
      );
    });

    test('is written over by what is recorded later, also within one sheet', async () => {
      const { first, ada, ben, record, read } = await openSheet();
      await record(
        { session: first, registration: ada, minutes: 10 },
        { session: first, registration: ben, minutes: 20 },
      );
      await record(
        { session: first, registration: ada, minutes: 30 },
        { session: first, registration: ada, minutes: 40 },
      );
      expect(await read()).toEqual(
        new Map([
          [ada, new Map([[first, 40]])],
          [ben, new Map([[first, 20]])],
        ]),
      );
    });

    test('of an event without a sheet is empty, and an empty sheet changes nothing', async () => {
      const { record, read } = await openSheet();
      await record();
      expect(await read()).toEqual(new Map());
    });

    test('is read of one person alone', async () => {
      const { scene, first, second, ada, ben, record } = await openSheet();
      await record(
        { session: first, registration: ada, minutes: 360 },
        { session: second, registration: ada, minutes: 0 },
      );
      const read = (id: typeof ada) => scene.inLand((tx) => tx.attendance.of(id));
      expect([await read(ada), await read(ben)]).toEqual([
        new Map([
          [first, 360],
          [second, 0],
        ]),
        new Map(),
      ]);
    });

    test('of another event is not mixed in', async () => {
      const { scene, first, ada, record } = await openSheet();
      const other = await scene.savedEvent();
      await record({ session: first, registration: ada, minutes: 360 });
      expect(await scene.inLand((tx) => tx.attendance.forEvent(other.id))).toEqual(new Map());
    });
  });
}
