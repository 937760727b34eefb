import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { pageOf, parseSearch, stringifySearch, valuesOf } from './search-params.ts';

test('an address is read as people write it', () => {
  expect(parseSearch('?q=2027&region=14713&region=14612&frei=1')).toEqual({
    q: '2027',
    region: ['14713', '14612'],
    frei: '1',
  });
});

test('what is absent, empty or false leaves no trace', () => {
  expect(stringifySearch({ q: '', region: [], frei: false, seite: undefined, beruf: ['H1'] })).toBe('?beruf=H1');
});

property.prop([
  fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.array(fc.string({ minLength: 1 }), { minLength: 1 })),
])('what was written is read again', (search) => {
  const again = parseSearch(stringifySearch(search));
  expect(Object.fromEntries(Object.entries(again).map(([key, value]) => [key, valuesOf(value)]))).toEqual({
    ...search,
  });
});

test.for([
  ['2', 2],
  [3, 3],
  ['1', undefined],
  ['-4', undefined],
  ['zwei', undefined],
  [undefined, undefined],
])('page %s is %s', ([value, page]) => {
  expect(pageOf(value)).toBe(page);
});
