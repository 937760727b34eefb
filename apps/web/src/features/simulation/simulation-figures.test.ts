import { expect, test } from 'vitest';
import { missingSeats, shownTraits, waitingOtherwise } from './simulation-figures.ts';

const bar = (value: string, name?: string) => ({ value, applied: 2, accepted: 1, ...(name && { name }) });
const all = {
  group: [bar('health')],
  profession: [bar('H1')],
  region: [bar('14713')],
  organisationType: [bar('municipality')],
  organisation: [bar('a1', 'Amt')],
};

test('a mix can be looked at by every trait that somebody has', () => {
  expect(shownTraits(all)).toEqual(['group', 'profession', 'region', 'organisationType', 'organisation']);
  expect(shownTraits({ ...all, organisationType: [] })).toEqual(['group', 'profession', 'region', 'organisation']);
});

test('invented institutions have no names, and are not shown one by one', () => {
  expect(shownTraits({ ...all, organisation: [bar('health-1')] })).toEqual([
    'group',
    'profession',
    'region',
    'organisationType',
  ]);
});

test('whoever told nothing about a trait is in no bar of it, and is counted beside them', () => {
  expect(missingSeats(5, [{ applied: 2 }, { applied: 1 }])).toBe(2);
  expect(missingSeats(3, [{ applied: 3 }])).toBe(0);
});

test('whom no cap stopped found no place left', () => {
  expect(waitingOtherwise(37, [{ waiting: 24 }, { waiting: 1 }])).toBe(12);
  expect(waitingOtherwise(37, [])).toBe(37);
});
