import { addMilliseconds, MINUTE_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { BulkAction } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { aMail } from '../mail-builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const until = addMilliseconds(TEST_NOW, 2 * MINUTE_MS);

export function describeBulkActions(create: CreateStore): void {
  async function openDesk() {
    const scene = await openScene(create);
    const event = await scene.savedEvent();
    const staff = await scene.savedPerson();
    const before = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
    const after = { ...before, status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'staff' } as const;
    const add = async (wanted: Partial<BulkAction> = {}): Promise<BulkAction> => {
      const action: BulkAction = {
        id: freshId(),
        event: event.id,
        actor: staff.id,
        kind: 'withdraw',
        people: 1,
        doneAt: TEST_NOW,
        undoUntil: until,
        changes: [{ before, after }],
        ...wanted,
      };
      await scene.inLand((tx) => tx.bulkActions.add(action));
      return action;
    };
    const undoable = (now = TEST_NOW) => scene.inLand((tx) => tx.bulkActions.undoable(event.id, now));
    return { ...scene, add, undoable };
  }

  test('an action comes back as it was written', async () => {
    const { inLand, add } = await openDesk();
    const action = await add();
    expect(await inLand((tx) => tx.bulkActions.get(action.id))).toEqual(action);
    expect(await inLand((tx) => tx.bulkActions.get(freshId()))).toBeUndefined();
  });

  test('what can be undone is listed, the latest first, until its time is over or it is undone, which it is once', async () => {
    const { inLand, add, undoable, savedEvent } = await openDesk();
    const first = await add();
    const second = await add({ kind: 'mail', changes: [], doneAt: addMilliseconds(TEST_NOW, 1) });
    await add({ event: (await savedEvent()).id });
    expect(await undoable()).toEqual([second, first]);
    expect(await undoable(addMilliseconds(until, -1))).toEqual([second, first]);
    expect(await undoable(until)).toEqual([]);
    expect(await inLand((tx) => tx.bulkActions.markUndone(second.id, TEST_NOW))).toBe(true);
    expect(await inLand((tx) => tx.bulkActions.markUndone(second.id, TEST_NOW))).toBe(false);
    expect(await undoable()).toEqual([first]);
    expect(await inLand((tx) => tx.bulkActions.get(second.id))).toEqual({ ...second, undoneAt: TEST_NOW });
  });

  describe('mails of an action', () => {
    test('stay in the house until it cannot be undone any more', async () => {
      const { inLand, add, land } = await openDesk();
      const action = await add();
      const mail = aMail({ held: { action: action.id, until } });
      await inLand((tx) => tx.mail.add([mail]));
      const lease = (now = TEST_NOW) => inLand((tx) => tx.mail.lease(now, addMilliseconds(until, MINUTE_MS), 9));
      expect(await lease(addMilliseconds(until, -1))).toEqual([]);
      expect(await inLand((tx) => tx.mail.lockHeld(action.id))).toEqual([
        { ...mail, land, state: 'queued', attempts: 0 },
      ]);
      expect((await lease(until)).map(({ id }) => id)).toEqual([mail.id]);
      expect(await inLand((tx) => tx.mail.lockHeld(action.id))).toBeUndefined();
    });

    test('are called back together, and no others, and are never sent', async () => {
      const { inLand, add } = await openDesk();
      const [action, other] = [await add(), await add()];
      const mails = [action, action, other].map(({ id }) => aMail({ held: { action: id, until } }));
      await inLand((tx) => tx.mail.add(mails));
      await inLand((tx) => tx.mail.callBack(action.id));
      const states = await Promise.all(mails.map(({ id }) => inLand((tx) => tx.mail.get(id))));
      expect(states.map((it) => it?.state)).toEqual(['called_back', 'called_back', 'queued']);
      expect(await inLand((tx) => tx.mail.countUnsent())).toBe(1);
      const leased = await inLand((tx) => tx.mail.lease(until, addMilliseconds(until, MINUTE_MS), 9));
      expect(leased.map(({ id }) => id)).toEqual([mails[2]?.id]);
    });
  });
}
