import { fieldProblems, placeDraftInput } from '@netzwerkstatt/api/inputs';
import { aPlace, aRoom } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { changedInPlace, emptyPlace, emptyRoom, placeValuesOf, toPlaceDraft } from './place-values.ts';

test('a place that nobody touched goes back as it came', () => {
  const { stepFree: _s, inductionLoop: _i, ...plain } = aRoom({ name: 'Kammer' });
  const place = aPlace({ rooms: [aRoom({ note: 'Bühne' }), plain, aRoom({ isClosed: true })] });
  const { id: _, revision: _r, rooms, ...texts } = place;
  expect(placeDraftInput.parse(toPlaceDraft(placeValuesOf(place)))).toEqual({
    ...texts,
    rooms: rooms.map((room) => ({ isClosed: false, note: undefined, ...room })),
  });
});

test('an empty form asks for a name, a town and what a room needs', () => {
  const { error } = placeDraftInput.safeParse(toPlaceDraft(emptyPlace));
  expect((fieldProblems(error) ?? []).map(({ path, code }) => [path, code])).toEqual([
    ['name', 'text_missing'],
    ['place', 'text_missing'],
    ['rooms.0.name', 'text_missing'],
    ['rooms.0.capacity', 'number_wrong'],
  ]);
});

test.for(['20', ' 20 '])('seats typed as „%s“ are twenty', (capacity) => {
  expect(toPlaceDraft({ ...emptyPlace, rooms: [{ ...emptyRoom, capacity }] }).rooms[0]?.capacity).toBe(20);
});

test('two states tell in which fields they differ', () => {
  const before = placeValuesOf(aPlace());
  expect(changedInPlace(before, { ...before, name: 'Anders', rooms: [] })).toEqual(['name', 'rooms']);
});
