import { expect, test } from 'vitest';
import { shownTraits } from './shown-traits.ts';

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
