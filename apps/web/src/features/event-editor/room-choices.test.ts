import type { LocalDateTime, RoomId } from '@netzwerkstatt/domain';
import { BERLIN } from '@netzwerkstatt/domain';
import { aRoom, testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { choosableRooms, type RoomTaker, roomInstead, takenBesides } from './room-choices.ts';

const room = (number: number, wanted: Parameters<typeof aRoom>[0] = {}) =>
  aRoom({ id: testId('x', number) as RoomId, ...wanted });
const [small, middle, hall] = [room(1, { capacity: 12 }), room(2, { capacity: 30 }), room(3, { capacity: 120 })];
const shut = room(4, { capacity: 40, isClosed: true });
const rooms = [hall, small, middle, shut];
const at = '2027-01-20T09:00' as LocalDateTime;
const taken: RoomTaker = { event: { startsAt: at, endsAt: at, timeZone: BERLIN } };

test.for([
  { seats: 10, takenRooms: [], name: small },
  { seats: 10, takenRooms: [small], name: middle },
  { seats: 10, takenRooms: [small, middle], name: hall },
  { seats: 31, takenRooms: [], name: hall },
  { seats: 31, takenRooms: [hall], name: undefined },
])('for $seats people another free room loses the fewest seats', ({ seats, takenRooms, name }) => {
  // Each is taken at another time.
  const times = takenRooms.map(({ id }) => new Map([[id, taken]]));
  expect(roomInstead(hall, rooms, times, seats)).toBe(name);
});

test('instead of a room without steps none with steps is named, and none without a loop for one with', () => {
  const attic = room(5, { capacity: 5, stepFree: false, inductionLoop: true });
  const loop = room(6, { capacity: 90, inductionLoop: true });
  const takenNow = (it: typeof small) => [new Map([[it.id, taken]])];
  expect(roomInstead(small, [attic, small, middle], takenNow(small), 4)).toBe(middle);
  expect(roomInstead(attic, [attic, small, loop], takenNow(attic), 4)).toBe(loop);
  expect(roomInstead(loop, [attic, small, loop], takenNow(loop), 4)).toBeUndefined();
});

test('a closed room is chosen only where it was', () => {
  expect(choosableRooms(rooms, '')).toEqual([hall, small, middle]);
  expect(choosableRooms(rooms, shut.id)).toEqual(rooms);
});

test.for([
  { rule: 'at the same time', wanted: {}, isTaken: true },
  { rule: 'that begins before it ends', wanted: { from: '10:59' }, isTaken: true },
  { rule: 'that begins when it ends', wanted: { from: '11:00' }, isTaken: false },
  { rule: 'on another day', wanted: { day: '2027-01-21' }, isTaken: false },
  { rule: 'on a day nobody chose yet', wanted: { day: '' }, isTaken: false },
  { rule: 'without a room', wanted: { room: '' }, isTaken: false },
])('a room is taken by another session of the event $rule: $isTaken', ({ wanted, isTaken }) => {
  const own = { day: '2027-01-20', from: '09:00', to: '11:00', room: '' };
  const other = { ...own, to: '12:00', room: hall.id as string, ...wanted };
  const found = takenBesides([own, other], 0);
  expect([...found]).toEqual(isTaken ? [[hall.id, { session: 2 }]] : []);
});
