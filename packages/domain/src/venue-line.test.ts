import { expect, test } from 'vitest';
import { venueLine } from './venue-line.ts';

test.for([
  [{ address: 'Lindenring 14' }, 'Tagungshaus, Lindenring 14, Leipzig'],
  [{}, 'Tagungshaus, Leipzig'],
  [{ address: 'Lindenring 14, 04109 Leipzig' }, 'Tagungshaus, Lindenring 14, 04109 Leipzig'],
] as const)('a venue with %j is found under „%s“', ([further, line]) => {
  expect(venueLine({ name: 'Tagungshaus', place: 'Leipzig', accessibility: {}, ...further })).toBe(line);
});
