import { type Ags, addMilliseconds, DAY_MS, type PersonId, type ProfessionCode } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { openSeats } from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import type { AllocationRun, AllocationRunId, EventLot } from '../../ports/index.ts';
import { firstStart } from '../../programme/event-times.ts';
import { aModuleVersion, aSessionOn, freshId } from '../builders.ts';
import { type CreateStore, changedLongAgo, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

const lot: EventLot = { seed: 's'.repeat(32), commitment: 'a'.repeat(64), committedAt: TEST_NOW };

export function describeAllocationStore(create: CreateStore): void {
  async function scene() {
    const opened = await openScene(create);
    const event = await opened.savedEvent();
    const registered = await opened.savedRegistration(event, await opened.savedPerson(), {
      status: 'applied',
      appliedAt: TEST_NOW,
    });
    const run: AllocationRun = {
      id: freshId<AllocationRunId>(),
      event: event.id,
      number: 1,
      revision: 1,
      ranAt: TEST_NOW,
      ranBy: freshId<PersonId>(),
      input: {
        policy: { ...openSeats, mode: 'lot', ranking: ['disability_priority'], ownRegions: ['14523' as Ags] },
        capacity: 1,
        at: TEST_NOW,
        poolOrder: [],
        applications: [
          {
            id: registered.id,
            traits: {
              organisation: 'office',
              region: '14523' as Ags,
              profession: 'Y1' as ProfessionCode,
              group: 'youth_welfare',
            },
            seats: 1,
            appliedAt: TEST_NOW,
            asksForPriority: true,
            refusedBefore: 0,
            hasFunction: false,
          },
        ],
      },
      outcomes: [{ status: 'accepted', applicationId: registered.id, rank: 1, seats: 1, round: { kind: 'open' } }],
      overrides: [],
    };
    return { ...opened, event, registered, run };
  }

  describe('a lot', () => {
    test('is the first that was committed to, and a secret until it is revealed', async () => {
      const { inLand, event } = await scene();
      const later = { ...lot, seed: 't'.repeat(32), commitment: 'b'.repeat(64) };
      expect(await inLand((tx) => tx.allocations.lot(event.id))).toBe(undefined);
      expect(await inLand((tx) => tx.allocations.commitLot(event.id, lot))).toEqual(lot);
      expect(await inLand((tx) => tx.allocations.commitLot(event.id, later))).toEqual(lot);
      await inLand((tx) => tx.allocations.revealLot(event.id, TEST_NOW));
      expect(await inLand((tx) => tx.allocations.lot(event.id))).toEqual({ ...lot, revealedAt: TEST_NOW });
    });

    test('of another Land is not there', async () => {
      const { inLand, store, neighbour, event } = await scene();
      await inLand((tx) => tx.allocations.commitLot(event.id, lot));
      expect(await store.inLand(neighbour, (tx) => tx.allocations.lot(event.id))).toBe(undefined);
    });
  });

  describe('a run', () => {
    test('comes back as it was kept, and the latest is the one with the highest number', async () => {
      const { inLand, event, run } = await scene();
      const second = { ...run, id: freshId<AllocationRunId>(), number: 2 };
      expect(await inLand((tx) => tx.allocations.latestRun(event.id))).toBe(undefined);
      await inLand((tx) => tx.allocations.addRun(run));
      expect(await inLand((tx) => tx.allocations.latestRun(event.id))).toEqual(run);
      await inLand((tx) => tx.allocations.addRun(second));
      expect(await inLand((tx) => tx.allocations.latestRun(event.id))).toEqual(second);
      expect(await inLand((tx) => tx.allocations.releasedRun(event.id))).toBe(undefined);
    });

    test('is still to come where the list of the desk says so: by lot or ranking, and until one is released', async () => {
      const { inLand, event, run, savedEvent } = await scene();
      const single = await savedEvent({ sessions: [aSessionOn('2027-03-01')] });
      const { policy } = run.input;
      await inLand((tx) => tx.registrations.savePolicy(event.id, policy));
      await inLand((tx) => tx.registrations.savePolicy(single.id, { ...policy, mode: 'manual' }));
      const together = async () => {
        const query = { networks: 'all', when: 'upcoming', now: TEST_NOW, offset: 0, limit: 10 } as const;
        const { events } = await inLand((tx) => tx.events.listForDesk(query));
        return events.filter(({ isDecidedTogether }) => isDecidedTogether).map((it) => it.event.id);
      };
      await inLand((tx) => tx.allocations.addRun(run));
      expect(await together()).toEqual([event.id]);
      await inLand((tx) => tx.allocations.saveRun({ ...run, revision: 2, released: { at: TEST_NOW, by: 'x' } }, 1));
      expect(await together()).toEqual([]);
    });

    test('has a number of its own', async () => {
      const { inLand, run } = await scene();
      await inLand((tx) => tx.allocations.addRun(run));
      const double = { ...run, id: freshId<AllocationRunId>() };
      await expect(inLand((tx) => tx.allocations.addRun(double))).rejects.toThrow();
    });

    test('is written over by whoever read it last, and only its overrides and its release', async () => {
      const { inLand, event, run, registered } = await scene();
      await inLand((tx) => tx.allocations.addRun(run));
      const override = {
        registration: registered.id,
        to: 'waiting',
        reason: 'Absprache',
        by: 'x',
        at: TEST_NOW,
      } as const;
      const changed: AllocationRun = {
        ...run,
        revision: 2,
        overrides: [override],
        released: { at: TEST_NOW, by: 'x' },
      };
      expect(await inLand((tx) => tx.allocations.saveRun({ ...changed, outcomes: [] }, 1))).toBe(true);
      expect(await inLand((tx) => tx.allocations.saveRun({ ...changed, overrides: [] }, 1))).toBe(false);
      expect(await inLand((tx) => tx.allocations.releasedRun(event.id))).toEqual(changed);
    });

    test('is released once per event', async () => {
      const { inLand, run } = await scene();
      const second = { ...run, id: freshId<AllocationRunId>(), number: 2 };
      const released = { at: TEST_NOW, by: 'x' };
      await inLand((tx) => tx.allocations.addRun(run));
      await inLand((tx) => tx.allocations.addRun(second));
      await inLand((tx) => tx.allocations.saveRun({ ...run, revision: 2, released }, 1));
      await expect(inLand((tx) => tx.allocations.saveRun({ ...second, revision: 2, released }, 1))).rejects.toThrow();
    });
  });

  describe('who asks for priority', () => {
    test('is known for the event, and can take it back', async () => {
      const { inLand, event, registered } = await scene();
      const asked = () => inLand((tx) => tx.allocations.priorityRequests(event.id));
      await inLand((tx) => tx.allocations.askForPriority(registered.id, true));
      await inLand((tx) => tx.allocations.askForPriority(registered.id, true));
      expect(await asked()).toEqual(new Set([registered.id]));
      await inLand((tx) => tx.allocations.askForPriority(registered.id, false));
      expect(await asked()).toEqual(new Set());
    });

    test('is forgotten with the event, also in what was decided by it', async () => {
      const { inLand, event, registered, run } = await scene();
      await inLand((tx) => tx.allocations.askForPriority(registered.id, true));
      await inLand((tx) => tx.allocations.addRun(run));
      await inLand((tx) => tx.allocations.forgetPriority(changedLongAgo));
      expect(await inLand((tx) => tx.allocations.latestRun(event.id))).toEqual(run);
      await inLand((tx) => tx.allocations.forgetPriority(addMilliseconds(TEST_NOW, 400 * DAY_MS)));
      expect(await inLand((tx) => tx.allocations.priorityRequests(event.id))).toEqual(new Set());
      const applications = run.input.applications.map((it) => ({ ...it, asksForPriority: false }));
      expect(await inLand((tx) => tx.allocations.latestRun(event.id))).toEqual({
        ...run,
        input: { ...run.input, applications },
        isForgotten: true,
      });
    });
  });

  describe('the past of people', () => {
    test('counts refusals and waiting in vain, and knows the last time, at events like this one', async () => {
      const { inLand, savedEvent, savedPerson, savedRegistration } = await openScene(create);
      const module = aModuleVersion();
      await inLand((tx) => tx.modules.save(module));
      const later = { moduleVersion: module.id } as const;
      const [now, since] = [addMilliseconds(TEST_NOW, 400 * DAY_MS), addMilliseconds(TEST_NOW, -DAY_MS)];
      const [event, first, second, other] = await Promise.all([
        savedEvent(later),
        savedEvent(later),
        savedEvent(later),
        savedEvent(),
      ]);
      const [ada, ben, cem] = await Promise.all([savedPerson(), savedPerson(), savedPerson()]);
      await savedRegistration(first, ada, { status: 'refused', refusedAt: TEST_NOW, reason: 'event_closed' });
      await savedRegistration(second, ada, waitlistedState(1));
      await savedRegistration(other, ada, { status: 'refused', refusedAt: TEST_NOW, reason: 'event_closed' });
      await savedRegistration(first, ben, confirmedState);
      await savedRegistration(second, cem, { status: 'refused', refusedAt: changedLongAgo, reason: 'event_closed' });
      const past = await inLand((tx) => tx.allocations.pastWishes(event.id, [ada.id, ben.id, cem.id], { since, now }));
      expect(past).toEqual(
        new Map([
          [ada.id, { refusedBefore: 2 }],
          [ben.id, { refusedBefore: 0, lastParticipationAt: '2027-01-20T08:00:00.000Z' }],
        ]),
      );
    });
  });

  describe('events like another', () => {
    test('are those of its module with an application, itself among them, and only within reach', async () => {
      const { inLand, savedEvent, savedPerson, savedRegistration } = await openScene(create);
      const module = aModuleVersion();
      await inLand((tx) => tx.modules.save(module));
      const [event, before, other, empty] = await Promise.all([
        savedEvent({ moduleVersion: module.id }),
        savedEvent({ moduleVersion: module.id }),
        savedEvent(),
        savedEvent({ moduleVersion: module.id }),
      ]);
      const [ada, ben] = await Promise.all([savedPerson(), savedPerson()]);
      await savedRegistration(event, ada, { status: 'applied', appliedAt: TEST_NOW });
      await savedRegistration(before, ada, confirmedState);
      await savedRegistration(before, ben, { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' });
      await savedRegistration(other, ben, confirmedState);
      const found = (networks: 'all' | []) =>
        inLand((tx) => tx.allocations.comparableEvents(event.id, { networks, events: [before.id] }, 10));
      const all = await found('all');
      expect(new Map(all.map((it) => [it.event, it.applications]))).toEqual(
        new Map([
          [event.id, 1],
          [before.id, 1],
        ]),
      );
      expect(await found([])).toEqual([
        { event: before.id, title: before.title, startsAt: firstStart(before), applications: 1 },
      ]);
      const like = await inLand((tx) => tx.allocations.comparableEvents(empty.id, { networks: 'all' }, 1));
      expect(like.length).toBe(1);
    });
  });
}
