import type { Event, Instant, ProfessionCode, QualityCircle, RegistrationId } from '@netzwerkstatt/domain';
import { aCircle, aCircleTask, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aNetwork, anApplicant, aSessionOn, freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene, type Scene } from './store-under-test.ts';

const circleEvent = { kind: 'quality_circle', admission: 'by_invitation' } as const;
const later = '2026-12-01T09:00:00.000Z' as Instant;
const result = { title: 'Überleitung', text: 'Ein Blatt genügt.\n\nEin Rückruf auch.' };

export function describeCircleStore(create: CreateStore): void {
  const savedCircle = async (scene: Scene, event: Event, wanted: Parameters<typeof aCircle>[0] = {}) => {
    const circle = aCircle({ ...wanted, event: event.id });
    expect(await scene.inLand((tx) => tx.circles.save(circle, 0))).toBe(true);
    return circle;
  };

  describe('a circle', () => {
    test.for([
      { status: 'planned' },
      { status: 'running', startedAt: TEST_NOW },
      { status: 'completed', startedAt: TEST_NOW, completedAt: later, result },
      { status: 'completed', startedAt: TEST_NOW, completedAt: later, result: { ...result, publishedAt: later } },
    ] as const)('that is $status comes back as it was saved', async (wanted) => {
      const scene = await openScene(create);
      const event = await scene.savedEvent(circleEvent);
      const lead = await scene.savedPerson();
      const circle = await savedCircle(scene, event, { ...wanted, lead: lead.id, meetsEveryWeeks: 4 });
      expect(await scene.inLand((tx) => tx.circles.get(event.id))).toEqual(circle);
    });

    test('nobody wrote down is not there', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const event = await savedEvent(circleEvent);
      expect(await inLand((tx) => tx.circles.get(event.id))).toBeUndefined();
    });

    test('is written over only by who has read what is stored', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent(circleEvent);
      const first = await savedCircle(scene, event, { lead: (await scene.savedPerson()).id });
      const { lead: _, ...leaderless } = first;
      const next: QualityCircle = { ...leaderless, topic: 'Überleitung', revision: 2 };
      const save = (expected: number) => scene.inLand((tx) => tx.circles.save(next, expected));
      expect([await save(0), await save(2), await save(1)]).toEqual([false, false, true]);
      expect(await scene.inLand((tx) => tx.circles.get(event.id))).toEqual(next);
    });

    test('is founded once, however many come together', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent(circleEvent);
      const circle = aCircle({ event: event.id });
      const saved = await Promise.all([1, 2, 3].map(() => scene.inLand((tx) => tx.circles.save(circle, 0))));
      expect(saved.toSorted()).toEqual([false, false, true]);
    });
  });

  test('a desk lists the circles it may see, by title, with their figures', async () => {
    const scene = await openScene(create);
    const network = await scene.savedNetwork();
    const sessions = [aSessionOn('2026-11-04'), aSessionOn('2026-12-02')] as const;
    const wanted = { ...circleEvent, network: network.id };
    const zukunft = await scene.savedEvent({ ...wanted, title: 'Zukunft', status: 'draft' });
    const aemter = await scene.savedEvent({ ...wanted, title: 'Ämter', sessions });
    const other = await scene.savedEvent({ ...circleEvent, title: 'Buchholz' });
    await scene.savedEvent({ network: network.id, title: 'Kein Zirkel' });
    const circle = await savedCircle(scene, aemter);
    const writtenBy = (await scene.savedPerson()).id;
    const member = await scene.savedRegistration(aemter, await scene.savedPerson(), confirmedState);
    await scene.savedRegistration(aemter, await scene.savedPerson(), {
      status: 'withdrawn',
      withdrawnAt: TEST_NOW,
      by: 'staff',
    });
    await scene.inLand(async (tx) => {
      const task = aCircleTask({ id: freshId(), event: aemter.id, member: member.id });
      await tx.circleWork.saveTask(task);
      await tx.circleWork.saveTask({ ...task, id: freshId(), status: 'done', doneAt: TEST_NOW });
      const minutes = { event: aemter.id, version: 1, revision: 1, blocks: [], writtenBy, writtenAt: TEST_NOW };
      const approval = { status: 'approved', approvedBy: writtenBy, approvedAt: TEST_NOW } as const;
      await tx.circleWork.saveMinutes({ ...minutes, ...approval, session: sessions[1].id }, 0);
      await tx.circleWork.saveMinutes({ ...minutes, version: 2, session: sessions[1].id, status: 'draft' }, 0);
      await tx.circleWork.saveMinutes({ ...minutes, session: sessions[0].id, ...approval }, 0);
    });
    const listed = {
      aemter: {
        event: aemter,
        circle,
        members: 1,
        openTasks: 1,
        latestMinutes: { session: sessions[1].id, status: 'draft' },
      },
      buchholz: { event: other, members: 0, openTasks: 0 },
      zukunft: { event: zukunft, members: 0, openTasks: 0 },
    };
    const list = (networks: 'all' | (typeof network.id)[], events: Event['id'][] = []) =>
      scene.inLand((tx) => tx.circles.list({ networks, events }));
    expect(await list('all')).toEqual([listed.aemter, listed.buchholz, listed.zukunft]);
    expect(await list([network.id])).toEqual([listed.aemter, listed.zukunft]);
    expect(await list([aNetwork().id], [other.id])).toEqual([listed.buchholz]);
    expect(await list([])).toEqual([]);
  });

  test('those that run are found, with their events', async () => {
    const scene = await openScene(create);
    const event = await scene.savedEvent(circleEvent);
    const circle = await savedCircle(scene, event, { status: 'running', startedAt: TEST_NOW });
    await savedCircle(scene, await scene.savedEvent(circleEvent));
    expect(await scene.inLand((tx) => tx.circles.running())).toEqual([{ event, circle }]);
  });

  test('the world finds published results, the latest first, and how many took part', async () => {
    const scene = await openScene(create);
    const network = await scene.savedNetwork();
    const done = { status: 'completed', startedAt: TEST_NOW, completedAt: TEST_NOW } as const;
    const wanted = { ...circleEvent, network: network.id };
    const [one, two] = [await scene.savedEvent(wanted), await scene.savedEvent(circleEvent)];
    const first = await savedCircle(scene, one, { ...done, result: { ...result, publishedAt: TEST_NOW } });
    const second = await savedCircle(scene, two, { ...done, result: { ...result, publishedAt: later } });
    const draft = await scene.savedEvent(wanted);
    await savedCircle(scene, draft, { ...done, result });
    for (const profession of ['H1', 'H1', 'Y1'] as ProfessionCode[]) await joined(scene, one, profession);
    const published = {
      one: { event: one, circle: first, members: 3, professions: 2 },
      two: { event: two, circle: second, members: 0, professions: 0 },
    };
    const of = (id?: typeof network.id) => scene.inLand((tx) => tx.circles.published(id));
    expect(await of()).toEqual([published.two, published.one]);
    expect(await of(network.id)).toEqual([published.one]);
    const find = (slug: string) => scene.inLand((tx) => tx.circles.findPublished(slug));
    expect([await find(one.slug), await find(draft.slug)]).toEqual([published.one, undefined]);
  });

  test('a member has one substitute at a time', async () => {
    const scene = await openScene(create);
    const event = await scene.savedEvent(circleEvent);
    const [ada, ben, cem] = [await scene.savedPerson(), await scene.savedPerson(), await scene.savedPerson()];
    const { id: member } = await scene.savedRegistration(event, ada, confirmedState);
    const read = () => scene.inLand((tx) => tx.circles.substitutes(event.id));
    const set = (person: typeof ada.id | undefined) =>
      scene.inLand((tx) => tx.circles.setSubstitute(event.id, member, person));
    expect(await read()).toEqual(new Map());
    await set(ben.id);
    await set(cem.id);
    expect(await read()).toEqual(new Map([[member, cem.id]]));
    await set(undefined);
    expect(await read()).toEqual(new Map());
  });
}

async function joined(scene: Scene, event: Event, profession: ProfessionCode): Promise<void> {
  const person = await scene.savedPerson();
  const id = freshId<RegistrationId>();
  const after = { id, personId: person.id, requestedAt: TEST_NOW, ...confirmedState };
  await scene.inLand((tx) =>
    tx.registrations.write(event.id, [{ after, cause: 'invite' }], new Map([[id, anApplicant({ profession })]])),
  );
}
