import { describe, expect, test } from 'vitest';
import { roomServes, smallestRoom, venueFrom } from './place.ts';
import { aPlace, aRoom } from './testing/builders.ts';

test('an event carries what the directory says of a house, without its rooms', () => {
  expect(venueFrom(aPlace())).toEqual({
    name: 'Tagungshaus am Markt',
    place: 'Leipzig',
    address: 'Markt 1, 04109 Leipzig',
    accessibility: { stepFree: true, note: 'Aufzug im Hof' },
    travel: 'Straßenbahn bis Markt',
  });
  const { address: _a, travel: _t, ...bare } = aPlace();
  expect(venueFrom({ ...bare, accessibility: {} })).toEqual({ name: bare.name, place: 'Leipzig', accessibility: {} });
});

describe('a room serves', () => {
  test.for([
    { room: { capacity: 20 }, needs: {}, serves: true },
    { room: { capacity: 20 }, needs: { capacity: 20 }, serves: true },
    { room: { capacity: 20 }, needs: { capacity: 21 }, serves: false },
    { room: { stepFree: true }, needs: { stepFree: true }, serves: true },
    { room: { stepFree: false }, needs: { stepFree: true }, serves: false },
    { room: {}, needs: { stepFree: true }, serves: false },
    { room: { stepFree: false }, needs: { stepFree: false }, serves: true },
    { room: { inductionLoop: true }, needs: { inductionLoop: true }, serves: true },
    { room: {}, needs: { inductionLoop: true }, serves: false },
    { room: { isClosed: true }, needs: {}, serves: false },
  ] as const)('$room for $needs: $serves', ({ room, needs, serves }) => {
    const { stepFree: _s, inductionLoop: _i, ...plain } = aRoom();
    expect(roomServes({ ...plain, ...room }, needs)).toBe(serves);
  });
});

test('the smallest room loses the fewest seats; of two as small the first in the house is taken', () => {
  const [hall, a, b] = [aRoom({ capacity: 80 }), aRoom({ name: 'A' }), aRoom({ name: 'B' })];
  expect(smallestRoom([hall, a, b])).toBe(a);
  expect(smallestRoom([])).toBeUndefined();
});
