import { expect, test } from 'vitest';
import { findings, northRhineWestphalia, wayToAdvising } from './own-land.ts';

test('a profile of one’s own takes over modules and passes the check', () => {
  expect(findings).toEqual([]);
  expect(northRhineWestphalia.publicHolidays).toHaveLength(11);
});

test('the way to a module names what comes before it', () => {
  expect(wayToAdvising).toEqual(['L01', 'L02', 'L03', 'L04', 'L14']);
});
