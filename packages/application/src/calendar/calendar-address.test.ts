import { expect, test } from 'vitest';
import { parseCalendarAddress } from './calendar-address.ts';

test.for([
  ['land', { kind: 'land' }],
  ['netzwerk/leipzig-land', { kind: 'network', slug: 'leipzig-land' }],
  ['region/14713', { kind: 'region', ags: '14713' }],
  ['beruf/H1', { kind: 'profession', code: 'H1' }],
  ['modul/L02', { kind: 'module', code: 'L02' }],
  ['reihe/2027-01-20-recht', { kind: 'event', slug: '2027-01-20-recht' }],
  ['person/abc', undefined],
  ['constructor/abc', undefined],
  ['netzwerk/', undefined],
  ['netzwerk/a/b', undefined],
  ['netzwerk/../land', undefined],
  ['land/x', undefined],
  ['', undefined],
] as const)('%j is the address of %j', ([text, address]) => {
  expect(parseCalendarAddress(text)).toEqual(address);
});
