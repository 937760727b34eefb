import { expect, test } from 'vitest';
import { askedFor, problemOf } from './check-number-form.ts';

test.for([
  ['', 'missing'],
  ['  ', 'missing'],
  ['TB-4K7P', 'malformed'],
  ['Bescheinigung', 'malformed'],
  ['TB-4K7P-2M9X-QW32', 'mistyped'],
  ['TB-4K7P-2M9X-WQ31', 'mistyped'],
  ['TB-4K7P-2M9X-QW31', undefined],
  ['tb 4k7p 2m9x qw3i', undefined],
] as const)('„%s“ is %s before it is sent', ([typed, problem]) => {
  expect(problemOf(typed)).toBe(problem);
});

test.for([
  ['/nachweis', '', undefined],
  ['/nachweis', '?nummer=TB-4K7P+2M9X', 'TB-4K7P 2M9X'],
  ['/nachweis/tb-4k7p%202m9x', '', 'tb-4k7p 2m9x'],
  ['/NACHWEIS/TB-4K7P-2M9X-QW31', '', 'TB-4K7P-2M9X-QW31'],
] as const)('%s%s asks for %s', ([pathname, search, number]) => {
  expect(askedFor({ pathname, search })).toBe(number);
});
