import type { EventSession, Instant, LocalDateTime, Place, Room } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aFreshPlace, aFreshRoom, aSessionOn, freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describePlaceStore(create: CreateStore): void {
  describe('a place', () => {
    test('comes back as it was saved, with its rooms in their order', async () => {
      const { inLand, savedPlace } = await openScene(create);
      const { address: _a, travel: _t, ...bare } = aFreshPlace({ accessibility: {}, rooms: [] });
      const { stepFree: _s, inductionLoop: _i, ...plain } = aFreshRoom({ name: 'Kammer' });
      const whole = await savedPlace({
        region: '14713' as NonNullable<Place['region']>,
        accessibility: { stepFree: false, inductionLoop: true, note: 'Rampe an der Rückseite' },
        rooms: [aFreshRoom({ name: 'Saal', note: 'Bühne' }), plain, aFreshRoom({ name: 'Anbau', isClosed: true })],
      });
      await inLand((tx) => tx.places.save(bare, undefined));
      expect(await inLand((tx) => tx.places.get(whole.id))).toEqual(whole);
      expect(await inLand((tx) => tx.places.get(bare.id))).toEqual(bare);
      expect(await inLand((tx) => tx.places.get(freshId()))).toBeUndefined();
    });

    test('is written over, rooms added, changed, put in another order and forgotten', async () => {
      const { inLand, savedPlace } = await openScene(create);
      const [a, b, c] = [aFreshRoom({ name: 'A' }), aFreshRoom({ name: 'B' }), aFreshRoom({ name: 'C' })];
      const before = await savedPlace({ rooms: [a, b, c] });
      const rooms: readonly Room[] = [
        { ...c, name: 'A' },
        { ...a, name: 'C', capacity: 99 },
        aFreshRoom({ name: 'D' }),
      ];
      const after: Place = { ...before, name: 'Neues Haus', rooms, revision: 2 };
      expect(await inLand((tx) => tx.places.save(after, 1))).toBe(true);
      expect(await inLand((tx) => tx.places.get(before.id))).toEqual(after);
    });

    test('stays as it is for who has read an older revision', async () => {
      const { inLand, savedPlace } = await openScene(create);
      const before = await savedPlace({ revision: 2 });
      const late = { ...before, name: 'Zu spät', rooms: [], revision: 2 };
      expect(await inLand((tx) => tx.places.save(late, 1))).toBe(false);
      expect(await inLand((tx) => tx.places.save(late, undefined))).toBe(false);
      expect(await inLand((tx) => tx.places.save({ ...late, id: freshId() }, 1))).toBe(false);
      expect(await inLand((tx) => tx.places.get(before.id))).toEqual(before);
    });

    test('keeps a room that a session names, even a cancelled one', async () => {
      const { inLand, savedPlace, savedEvent } = await openScene(create);
      const place = await savedPlace();
      const [named, other] = await Promise.all([savedRoomOf(place), aFreshRoom({ name: 'Anderer' })]);
      await inLand((tx) => tx.places.save({ ...place, rooms: [named, other], revision: 2 }, 1));
      await savedEvent({ place: place.id, sessions: [inRoom(named, '2027-01-20', { status: 'cancelled' })] });
      expect(await inLand((tx) => tx.places.roomsInUse(place.id))).toEqual(new Set([named.id]));
      await expect(inLand((tx) => tx.places.save({ ...place, rooms: [other], revision: 3 }, 2))).rejects.toThrow();
      expect(await inLand((tx) => tx.places.save({ ...place, rooms: [named], revision: 3 }, 2))).toBe(true);
    });

    test('is seen in its Land only', async () => {
      const { store, neighbour, savedPlace } = await openScene(create);
      const { id } = await savedPlace();
      expect(await store.inLand(neighbour, (tx) => tx.places.get(id))).toBeUndefined();
      expect(await store.inLand(neighbour, (tx) => tx.places.list({ text: '', offset: 0, limit: 9 }))).toEqual({
        total: 0,
        places: [],
      });
    });
  });

  describe('places are found', () => {
    test.for([
      { rule: 'all of them by name', text: '', names: ['Haus am See', 'Öko-Hof', 'Rathaus', 'Zum Haus'] },
      { rule: 'first whose name begins with the text', text: 'Haus', names: ['Haus am See', 'Rathaus', 'Zum Haus'] },
      { rule: 'a short word begins one', text: 'am', names: ['Haus am See'] },
      { rule: 'by the town and however umlauts are typed', text: 'goerlitz', names: ['Öko-Hof'] },
      { rule: 'by the street', text: 'lindenring', names: ['Zum Haus'] },
      { rule: 'only with every word', text: 'Haus Leipzig', names: ['Haus am See', 'Rathaus'] },
      { rule: 'not with a word that is nowhere', text: 'Haus Meißen', names: [] },
    ])('$rule', async ({ text, names }) => {
      const { inLand, savedPlace } = await openScene(create);
      await savedPlace({ name: 'Zum Haus', place: 'Aue', address: 'Lindenring 14' });
      await savedPlace({ name: 'Rathaus', place: 'Leipzig' });
      await savedPlace({ name: 'Öko-Hof', place: 'Görlitz', address: 'Markt 1' });
      await savedPlace({ name: 'Haus am See', place: 'Leipzig' });
      const { total, places } = await inLand((tx) => tx.places.list({ text, offset: 0, limit: 9 }));
      expect(places.map(({ name }) => name)).toEqual(names);
      expect(total).toBe(names.length);
    });

    test('page by page', async () => {
      const { inLand, savedPlace } = await openScene(create);
      for (const name of ['A', 'B', 'C', 'D', 'E']) await savedPlace({ name });
      const { total, places } = await inLand((tx) => tx.places.list({ text: '', offset: 2, limit: 2 }));
      expect([total, places.map(({ name }) => name)]).toEqual([5, ['C', 'D']]);
    });
  });

  describe('a room is booked', () => {
    const at = (time: string) => `2027-01-20T${time}:00.000Z` as Instant;

    test('by the plans of every event but cancelled ones, in order of their start', async () => {
      const { inLand, savedPlace, savedEvent, savedNetwork } = await openScene(create);
      const network = await savedNetwork();
      const place = await savedPlace();
      const room = savedRoomOf(place);
      const late = inRoom(room, '2027-01-20', {
        startsAt: local('2027-01-20T18:00'),
        endsAt: local('2027-01-20T20:00'),
      });
      const early = inRoom(room, '2027-01-20', { title: 'Plenum' });
      const draft = await savedEvent({ status: 'draft', title: 'Entwurf', sessions: [late] });
      const held = await savedEvent({ network: network.id, sessions: [early] });
      const cancelled = { cancelledAt: TEST_NOW, cancellationReason: 'krank' } as const;
      await savedEvent({ status: 'cancelled', ...cancelled, sessions: [inRoom(room, '2027-01-20')] });
      await savedEvent({ sessions: [inRoom(room, '2027-01-20', { status: 'cancelled' }), aSessionOn('2027-01-20')] });
      const query = { rooms: [room.id], from: at('00:00'), to: at('23:00') };
      expect(await inLand((tx) => tx.places.bookings(query))).toEqual([
        {
          room: room.id,
          session: {
            id: early.id,
            title: 'Plenum',
            startsAt: early.startsAt,
            endsAt: early.endsAt,
            timeZone: early.timeZone,
          },
          event: { id: held.id, title: held.title, status: 'published', network: network.id },
        },
        {
          room: room.id,
          session: { id: late.id, startsAt: late.startsAt, endsAt: late.endsAt, timeZone: late.timeZone },
          event: { id: draft.id, title: 'Entwurf', status: 'draft' },
        },
      ]);
      expect(await inLand((tx) => tx.places.bookings({ ...query, rooms: [] }))).toEqual([]);
    });

    // In January 9:00 to 16:30 in Leipzig is 8:00 to 15:30 UTC.
    test.for([
      { from: '07:00', to: '08:00', isBooked: false },
      { from: '07:00', to: '08:01', isBooked: true },
      { from: '12:00', to: '12:15', isBooked: true },
      { from: '00:00', to: '23:00', isBooked: true },
      { from: '15:29', to: '18:00', isBooked: true },
      { from: '15:30', to: '18:00', isBooked: false },
    ])('from 9:00 to 16:30 as seen from $from to $to UTC: $isBooked', async ({ from, to, isBooked }) => {
      const { inLand, savedPlace, savedEvent } = await openScene(create);
      const place = await savedPlace();
      const room = savedRoomOf(place);
      await savedEvent({ sessions: [inRoom(room, '2027-01-20')] });
      const found = await inLand((tx) => tx.places.bookings({ rooms: [room.id], from: at(from), to: at(to) }));
      expect(found).toHaveLength(isBooked ? 1 : 0);
    });

    test('in the doubled hour for the earlier one', async () => {
      const { inLand, savedPlace, savedEvent } = await openScene(create);
      const room = savedRoomOf(await savedPlace());
      const night = { startsAt: local('2027-10-31T01:00'), endsAt: local('2027-10-31T02:30') };
      await savedEvent({ sessions: [inRoom(room, '2027-10-31', night)] });
      const bookedFrom = (from: string, to: string) =>
        inLand((tx) => tx.places.bookings({ rooms: [room.id], from: from as Instant, to: to as Instant }));
      expect(await bookedFrom('2027-10-31T00:29:00.000Z', '2027-10-31T02:00:00.000Z')).toHaveLength(1);
      expect(await bookedFrom('2027-10-31T00:30:00.000Z', '2027-10-31T02:00:00.000Z')).toEqual([]);
    });
  });
}

function local(time: string): LocalDateTime {
  return time as LocalDateTime;
}

function savedRoomOf({ rooms }: Place): Room {
  const [room] = rooms;
  if (room === undefined) throw new Error('a place of a test has a room');
  return room;
}

function inRoom({ id, name }: Room, day: string, wanted: Partial<EventSession> = {}): EventSession {
  return aSessionOn(day, { room: { id, name }, ...wanted });
}
