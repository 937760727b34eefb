import { expect, test } from 'vitest';
import { sessionLine, venueLine } from './venue-line.ts';

test.for([
  [{ address: 'Lindenring 14' }, 'Tagungshaus, Lindenring 14, Leipzig'],
  [{}, 'Tagungshaus, Leipzig'],
  [{ address: 'Lindenring 14, 04109 Leipzig' }, 'Tagungshaus, Lindenring 14, 04109 Leipzig'],
] as const)('a venue with %j is found under „%s“', ([further, line]) => {
  expect(venueLine({ name: 'Tagungshaus', place: 'Leipzig', accessibility: {}, ...further })).toBe(line);
});

const house = { name: 'Tagungshaus', place: 'Leipzig', accessibility: {} };

test.for([
  [house, { name: 'Seminarraum 1' }, 'Tagungshaus, Leipzig, Seminarraum 1'],
  [house, undefined, 'Tagungshaus, Leipzig'],
  [undefined, { name: 'Raum 2' }, 'Raum 2'],
  [undefined, undefined, ''],
] as const)('a session at %j in %j is found under „%s“', ([venue, room, line]) => {
  expect(sessionLine(venue, room)).toBe(line);
});
