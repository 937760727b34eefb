import type { CircleMinutes, Instant, LocalDate } from '@netzwerkstatt/domain';
import { aCircleTask, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aSessionOn, freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const later = '2026-12-01T09:00:00.000Z' as Instant;

export function describeCircleWorkStore(create: CreateStore): void {
  async function openCircle() {
    const scene = await openScene(create);
    const sessions = [aSessionOn('2026-11-04'), aSessionOn('2026-12-02')] as const;
    const event = await scene.savedEvent({ kind: 'quality_circle', admission: 'by_invitation', sessions });
    const { id: writtenBy } = await scene.savedPerson();
    const draft: CircleMinutes = {
      event: event.id,
      session: sessions[0].id,
      version: 1,
      revision: 1,
      blocks: [{ heading: 'Überleitung', text: 'Ein Blatt.\nEin Anruf.' }],
      writtenBy,
      writtenAt: TEST_NOW,
      status: 'draft',
    };
    const approved: CircleMinutes = { ...draft, status: 'approved', approvedBy: writtenBy, approvedAt: later };
    const save = (minutes: CircleMinutes, expected: number) =>
      scene.inLand((tx) => tx.circleWork.saveMinutes(minutes, expected));
    const read = () => scene.inLand((tx) => tx.circleWork.minutes(event.id));
    return { scene, event, first: sessions[0].id, second: sessions[1].id, draft, approved, save, read };
  }

  describe('minutes', () => {
    test('are written, written over, approved, and corrected by a next version', async () => {
      const { scene, first, second, draft, approved, save, read } = await openCircle();
      expect(await save(draft, 0)).toBe(true);
      const again: CircleMinutes = { ...draft, blocks: [], revision: 2 };
      expect(await save(again, 1)).toBe(true);
      expect(await read()).toEqual([again]);
      const final: CircleMinutes = { ...approved, revision: 2 };
      expect(await save(final, 2)).toBe(true);
      const correction: CircleMinutes = { ...draft, version: 2 };
      expect(await save(correction, 0)).toBe(true);
      expect(await read()).toEqual([correction, final]);
      const latest = await scene.inLand((tx) =>
        Promise.all([tx.circleWork.latestMinutes(first), tx.circleWork.latestMinutes(second)]),
      );
      expect(latest).toEqual([correction, undefined]);
    });

    test('are not written over by who has read an older draft', async () => {
      const { draft, save, read } = await openCircle();
      await save(draft, 0);
      const stale: CircleMinutes = { ...draft, blocks: [], revision: 2 };
      expect([await save(stale, 0), await save(stale, 2)]).toEqual([false, false]);
      expect(await read()).toEqual([draft]);
    });

    test('never change once they are approved', async () => {
      const { draft, approved, save, read } = await openCircle();
      await save(draft, 0);
      await save(approved, 1);
      await expect(save({ ...approved, blocks: [] }, 1)).rejects.toThrow('never change');
      expect(await read()).toEqual([approved]);
    });

    test('of a session have one draft', async () => {
      const { draft, save } = await openCircle();
      await save(draft, 0);
      await expect(save({ ...draft, version: 2 }, 0)).rejects.toThrow();
    });

    test('of another circle are not mixed in', async () => {
      const { scene, draft, save } = await openCircle();
      await save(draft, 0);
      const other = await scene.savedEvent({ kind: 'quality_circle' });
      expect(await scene.inLand((tx) => tx.circleWork.minutes(other.id))).toEqual([]);
    });
  });

  test('tasks come by the day they are due, open and done', async () => {
    const { scene, event } = await openCircle();
    const { id: member } = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
    const task = (dueOn: string) => aCircleTask({ id: freshId(), event: event.id, member, dueOn: dueOn as LocalDate });
    const [soon, late] = [task('2026-12-01'), task('2027-01-01')];
    await scene.inLand(async (tx) => {
      for (const it of [late, soon]) await tx.circleWork.saveTask(it);
    });
    const done = { ...soon, what: 'Etwas anderes', status: 'done', doneAt: later } as const;
    await scene.inLand((tx) => tx.circleWork.saveTask(done));
    expect(await scene.inLand((tx) => tx.circleWork.tasks(event.id))).toEqual([done, late]);
    expect(await scene.inLand((tx) => tx.circleWork.getTask(late.id))).toEqual(late);
    expect(await scene.inLand((tx) => tx.circleWork.getTask(freshId()))).toBeUndefined();
  });

  test('who stood in is written down session by session, over what was written down before', async () => {
    const { scene, event, first, second } = await openCircle();
    const [ada, ben] = [
      await scene.savedRegistration(event, await scene.savedPerson(), confirmedState),
      await scene.savedRegistration(event, await scene.savedPerson(), confirmedState),
    ];
    const { id: substitute } = await scene.savedPerson();
    const at = (session: typeof first, member: typeof ada.id) => ({ session, member, substitute });
    const read = () => scene.inLand((tx) => tx.circleWork.representations(event.id));
    await scene.inLand((tx) => tx.circleWork.setRepresentations(second, [at(second, ben.id)]));
    await scene.inLand((tx) => tx.circleWork.setRepresentations(first, [at(first, ada.id), at(first, ben.id)]));
    await scene.inLand((tx) => tx.circleWork.setRepresentations(first, [at(first, ada.id)]));
    expect(new Set(await read())).toEqual(new Set([at(first, ada.id), at(second, ben.id)]));
    await scene.inLand((tx) => tx.circleWork.setRepresentations(first, []));
    expect(await read()).toEqual([at(second, ben.id)]);
  });
}
