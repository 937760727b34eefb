import type { Event, LocalDate } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aFreshEvent, aFreshPlace, aFreshRoom, aModuleVersion, aNetwork, aSessionOn } from '../builders.ts';
import { describeDeskEvents } from './desk-events.contract.ts';
import { type CreateStore, changedLongAgo, openScene } from './store-under-test.ts';

export function describeEventStore(create: CreateStore): void {
  describe('an event', () => {
    test('comes back as it was saved, to the last detail', async () => {
      const { inLand, savedNetwork } = await openScene(create);
      const network = aNetwork();
      const module = aModuleVersion();
      const room = aFreshRoom();
      const house = aFreshPlace({ rooms: [room] });
      await savedNetwork(network);
      const event = aFreshEvent({
        kind: 'module_run',
        localTitles: { hsb: 'Prawo w škiće dźěći' },
        network: network.id,
        region: network.region,
        format: 'hybrid',
        venue: {
          name: 'Neues Rathaus',
          place: 'Leipzig',
          address: 'Martin-Luther-Ring 4–6',
          accessibility: { stepFree: true, note: 'Aufzug im Hof' },
          travel: 'Straßenbahn bis Neues Rathaus',
        },
        targetProfessions: ['H1', 'Y1'] as unknown as Event['targetProfessions'],
        eligibility: [
          { condition: { kind: 'prerequisites', modules: ['B01'] }, effect: 'hint' },
          {
            condition: { kind: 'any', of: [{ kind: 'invited' }, { kind: 'region', anyOf: [network.region] }] },
            effect: 'refuse',
          },
        ],
        moduleVersion: module.id,
        admission: 'by_application',
        substitutes: 'anybody',
        place: house.id,
        series: {
          repeats: { kind: 'daily', everyDays: 1 },
          ends: { kind: 'count_all', dates: 3 },
          onHoliday: { kind: 'shift', byDays: 1 },
          leftOut: ['2027-01-20' as LocalDate],
        },
        sessions: [
          aSessionOn('2027-01-20', { title: 'Plenum', room: { name: 'Festsaal' }, ruleDay: '2027-01-19' as LocalDate }),
          aSessionOn('2027-01-20', {
            title: 'Forum 1',
            isForum: true,
            isByHand: true,
            room: { id: room.id, name: 'Zimmer 7' },
            capacity: 12,
            speakers: 'Dr. Ada Beispiel, Ben Muster',
          }),
          aSessionOn('2027-01-21', {
            status: 'cancelled',
            cancellation: { kind: 'weather_or_traffic', text: '' },
            sequence: 3,
            teachingMinutes: 0,
          }),
        ],
      });
      await inLand(async (tx) => {
        await tx.places.save(house, undefined);
        await tx.modules.save(module);
        expect(await tx.events.save(event, undefined, TEST_NOW)).toBe(true);
      });
      expect(await inLand((tx) => tx.events.get(event.id))).toEqual(event);
      expect(await inLand((tx) => tx.events.findBySlug(event.slug))).toEqual(event);
    });

    test.for([
      { state: { status: 'draft' } },
      { state: { status: 'published', publishedAt: changedLongAgo } },
      {
        state: {
          status: 'cancelled',
          publishedAt: changedLongAgo,
          cancelledAt: TEST_NOW,
          cancellationReason: 'Die Trainerin ist krank.',
        },
      },
      {
        state: {
          status: 'cancelled',
          publishedAt: changedLongAgo,
          cancelledAt: TEST_NOW,
          cancellationKind: 'too_few_registrations',
          cancellationReason: '',
        },
      },
      { state: { status: 'closed', publishedAt: changedLongAgo, closedAt: TEST_NOW } },
    ] as const)('keeps what belongs to its status: $state.status', async ({ state }) => {
      const { inLand } = await openScene(create);
      const event = aFreshEvent(state);
      await inLand((tx) => tx.events.save(event, undefined, TEST_NOW));
      expect(await inLand((tx) => tx.events.get(event.id))).toEqual(event);
    });

    test('that is not there is not found', async () => {
      const { inLand } = await openScene(create);
      const { id, slug } = aFreshEvent();
      expect(await inLand(async (tx) => [await tx.events.get(id), await tx.events.findBySlug(slug)])).toEqual([
        undefined,
        undefined,
      ]);
    });

    test('keeps the sessions that are still there, in their new order', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const first = aSessionOn('2027-01-20');
      const second = aSessionOn('2027-01-27');
      const before = await savedEvent({ sessions: [first, second] });
      const moved = { ...first, ...aSessionOn('2027-02-03', { id: first.id, sequence: 1 }) };
      const after = { ...before, sessions: [second, moved], revision: 2 };
      expect(await inLand((tx) => tx.events.save(after, 1, TEST_NOW))).toBe(true);
      expect(await inLand((tx) => tx.events.get(before.id))).toEqual(after);
    });

    test('forgets sessions of a draft, also when it is published with it', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const sessions = [aSessionOn('2027-01-20'), aSessionOn('2027-01-27'), aSessionOn('2027-02-03')];
      const draft = await savedEvent({ status: 'draft', sessions });
      const shorter: Event = { ...draft, sessions: sessions.slice(1), revision: 2 };
      await inLand((tx) => tx.events.save(shorter, 1, TEST_NOW));
      expect(await inLand((tx) => tx.events.get(draft.id))).toEqual(shorter);
      const published: Event = {
        ...shorter,
        status: 'published',
        publishedAt: TEST_NOW,
        sessions: sessions.slice(2),
        revision: 3,
      };
      await inLand((tx) => tx.events.save(published, 2, TEST_NOW));
      expect(await inLand((tx) => tx.events.get(draft.id))).toEqual(published);
    });

    test('that is public forgets no session', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const event = await savedEvent({ sessions: [aSessionOn('2027-01-20'), aSessionOn('2027-01-27')] });
      const shorter = { ...event, sessions: event.sessions.slice(1), revision: 2 };
      await expect(inLand((tx) => tx.events.save(shorter, 1, TEST_NOW))).rejects.toThrow('is cancelled, not forgotten');
      expect(await inLand((tx) => tx.events.get(event.id))).toEqual(event);
    });
  });

  describe('two who save at once', () => {
    test.for([
      { rule: 'a stale revision writes nothing', expected: 1 },
      { rule: 'a revision nobody has seen yet writes nothing', expected: 3 },
      { rule: 'what is there already is not new', expected: undefined },
    ])('$rule', async ({ expected }) => {
      const { inLand, savedEvent } = await openScene(create);
      const session = aSessionOn('2027-01-20');
      const first = await savedEvent({ sessions: [session] });
      const current = { ...first, title: 'Recht, neu', revision: 2 };
      await inLand((tx) => tx.events.save(current, 1, TEST_NOW));
      const late = { ...first, title: 'Zu spät', sessions: [{ ...session, title: 'Zu spät' }], revision: 9 };
      expect(await inLand((tx) => tx.events.save(late, expected, TEST_NOW))).toBe(false);
      expect(await inLand((tx) => tx.events.get(first.id))).toEqual(current);
    });

    test('of two with the same revision one is kept', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const event = await savedEvent();
      const both = ['Erste', 'Zweite'].map((title) => ({ ...event, title, revision: 2 }));
      const kept = await Promise.all(both.map((it) => inLand((tx) => tx.events.save(it, 1, TEST_NOW))));
      expect(kept.toSorted()).toEqual([false, true]);
      expect(await inLand((tx) => tx.events.get(event.id))).toEqual(both[kept.indexOf(true)]);
    });

    test('an event that is not there has no revision to follow', async () => {
      const { inLand } = await openScene(create);
      const event = aFreshEvent({ revision: 2 });
      expect(await inLand((tx) => tx.events.save(event, 1, TEST_NOW))).toBe(false);
      expect(await inLand((tx) => tx.events.get(event.id))).toBeUndefined();
    });

    test('two events never share an address', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const { slug } = await savedEvent();
      await expect(inLand((tx) => tx.events.save(aFreshEvent({ slug }), undefined, TEST_NOW))).rejects.toThrow();
    });
  });

  test('a change of the capacity changes nothing else', async () => {
    const { inLand, savedEvent } = await openScene(create);
    const event = await savedEvent({ capacity: 20 });
    await inLand((tx) => tx.events.changeCapacity(event.id, 25));
    expect(await inLand((tx) => tx.events.get(event.id))).toEqual({ ...event, capacity: 25 });
  });

  describe('the desk', () => describeDeskEvents(create));
}
