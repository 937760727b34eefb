import { expect, test } from 'vitest';
import { activeFilters } from './active-filters.ts';
import { programmeHref } from './programme-href.ts';
import type { ProgrammeNames } from './programme-names.ts';
import type { ProgrammeSearch } from './programme-search.ts';

const names: ProgrammeNames = {
  art: [
    { value: 'module_run', label: 'Modul' },
    { value: 'training', label: 'Fortbildung' },
  ],
  format: [{ value: 'online', label: 'Online' }],
  region: [{ value: '14713', label: 'Leipzig (Stadt)' }],
  netzwerk: [],
  beruf: [{ value: 'H1', label: 'Hebamme' }],
};

const filters = (search: ProgrammeSearch) =>
  activeFilters(search, names, 'de').map(({ label, without }) => [label, programmeHref(without)]);

test('nothing set, nothing to remove', () => {
  expect(filters({ seite: 3 })).toEqual([]);
});

test('each filter leads to the first page of the list without it', () => {
  expect(filters({ q: 'Recht', von: '2027-01-01', frei: true, beruf: ['H1'], seite: 2 })).toEqual([
    ['„Recht“', '/veranstaltungen?von=2027-01-01&frei=true&beruf=H1'],
    ['ab Fr., 1. Jan. 2027', '/veranstaltungen?q=Recht&frei=true&beruf=H1'],
    ['Nur mit freien Plätzen', '/veranstaltungen?q=Recht&von=2027-01-01&beruf=H1'],
    ['Hebamme', '/veranstaltungen?q=Recht&von=2027-01-01&frei=true'],
  ]);
});

test('of several values one goes, the others stay', () => {
  expect(filters({ art: ['module_run', 'training'] })).toEqual([
    ['Modul', '/veranstaltungen?art=training'],
    ['Fortbildung', '/veranstaltungen?art=module_run'],
  ]);
});

test('a value without a name here is shown as it stands in the address', () => {
  expect(filters({ region: ['10041'] })).toEqual([['10041', '/veranstaltungen']]);
});
