import { expect, test } from 'vitest';
import { calendarOfSearch } from './calendar-of-search.ts';

const networks = [{ id: '1', slug: 'leipzig' }];

test.for([
  [{}, undefined],
  [{ q: 'recht' }, undefined],
  [{ netzwerk: ['1'] }, 'netzwerk/leipzig'],
  [{ netzwerk: ['unknown'] }, undefined],
  [{ region: ['14713'], q: 'recht' }, 'region/14713'],
  [{ beruf: ['H1'] }, 'beruf/H1'],
  [{ beruf: ['H1', 'H2'] }, undefined],
  [{ netzwerk: ['1'], beruf: ['H1'] }, undefined],
] as const)('%j is shown by the calendar %s', ([search, calendar]) => {
  expect(calendarOfSearch(search as never, networks)).toBe(calendar);
});
