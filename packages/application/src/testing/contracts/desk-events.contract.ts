import type { Event, Instant, NetworkId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { DeskQuery } from '../../ports/index.ts';
import { aNetwork, aSessionOn } from '../builders.ts';
import { type CreateStore, changedLongAgo, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

/** What the desk lists, and what it says of each event. */
export function describeDeskEvents(create: CreateStore): void {
  const query: DeskQuery = { networks: 'all', when: 'upcoming', now: TEST_NOW, offset: 0, limit: 10 };

  test('lists with each event who sits, waits and applied', async () => {
    const { inLand, savedEvent, savedPerson, savedRegistration } = await openScene(create);
    const event = await savedEvent();
    const states = [
      confirmedState,
      waitlistedState(1),
      waitlistedState(2),
      { status: 'offered', joinedAt: changedLongAgo, queueNumber: 3, offeredAt: TEST_NOW, expiresAt: TEST_NOW },
      { status: 'applied', appliedAt: TEST_NOW },
      { status: 'requested' },
      { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' },
    ] as const;
    for (const state of states) await savedRegistration(event, await savedPerson(), state);
    const quiet = await savedEvent({ sessions: [aSessionOn('2027-03-01')] });
    expect(await inLand((tx) => tx.events.listForDesk(query))).toEqual({
      total: 2,
      events: [
        { event, seatsTaken: 2, waiting: 2, applied: 1 },
        { event: quiet, seatsTaken: 0, waiting: 0, applied: 0 },
      ],
    });
  });

  test('tells drafts, what comes and what is over apart, each in its order', async () => {
    const { inLand, savedEvent } = await openScene(create);
    const on = (day: string, wanted: Partial<Event> = {}) => savedEvent({ sessions: [aSessionOn(day)], ...wanted });
    const soon = await on('2026-12-01');
    const circle = await on('2026-12-02', { admission: 'by_invitation' });
    const running = await savedEvent({ sessions: [aSessionOn('2026-11-02'), aSessionOn('2027-05-03')] });
    const longAgo = await on('2026-03-01');
    const lately = await on('2026-11-20');
    const draft = await on('2026-01-01', { status: 'draft' });
    const list = async (when: DeskQuery['when']) =>
      (await inLand((tx) => tx.events.listForDesk({ ...query, when }))).events.map(({ event }) => event.id);
    expect(await list('upcoming')).toEqual([running.id, soon.id, circle.id]);
    expect(await list('past')).toEqual([lately.id, longAgo.id]);
    expect(await list('draft')).toEqual([draft.id]);
  });

  test('an event is over at the very instant its last session ends', async () => {
    const { inLand, savedEvent } = await openScene(create);
    await savedEvent({ sessions: [aSessionOn('2026-11-21'), aSessionOn('2026-11-22', { status: 'cancelled' })] });
    const totalAt = async (now: string, when: DeskQuery['when']) =>
      (await inLand((tx) => tx.events.listForDesk({ ...query, when, now: now as Instant }))).total;
    expect(await totalAt('2026-11-21T15:29:59.999Z', 'upcoming')).toBe(1);
    expect(await totalAt('2026-11-21T15:30:00.000Z', 'upcoming')).toBe(0);
    expect(await totalAt('2026-11-21T15:30:00.000Z', 'past')).toBe(1);
  });

  test('shows a coordinator the events of their networks only', async () => {
    const { inLand, savedNetwork, savedEvent } = await openScene(create);
    const [own, other] = [aNetwork(), aNetwork()];
    await savedNetwork(own);
    await savedNetwork(other);
    const event = await savedEvent({ network: own.id });
    await savedEvent({ network: other.id });
    await savedEvent();
    const listFor = async (networks: readonly NetworkId[]) =>
      (await inLand((tx) => tx.events.listForDesk({ ...query, networks }))).events.map((it) => it.event.id);
    expect(await listFor([own.id])).toEqual([event.id]);
    expect(await listFor([])).toEqual([]);
  });

  test('shows a speaker single events, whoever runs them', async () => {
    const { inLand, savedEvent } = await openScene(create);
    const event = await savedEvent();
    await savedEvent();
    const { total, events } = await inLand((tx) =>
      tx.events.listForDesk({ ...query, networks: [], events: [event.id] }),
    );
    expect([total, events.map((it) => it.event.id)]).toEqual([1, [event.id]]);
  });

  test('leafs through pages and knows the total on each, also behind the last', async () => {
    const { inLand, savedEvent } = await openScene(create);
    const days = ['2027-01-01', '2027-01-02', '2027-01-03'];
    const events = [];
    for (const day of days) events.push(await savedEvent({ sessions: [aSessionOn(day)] }));
    const pageFrom = async (offset: number) => {
      const { total, events: listed } = await inLand((tx) => tx.events.listForDesk({ ...query, offset, limit: 2 }));
      return [total, listed.map(({ event }) => event.id)];
    };
    expect(await pageFrom(0)).toEqual([3, [events[0]?.id, events[1]?.id]]);
    expect(await pageFrom(2)).toEqual([3, [events[2]?.id]]);
    expect(await pageFrom(4)).toEqual([3, []]);
  });
}
