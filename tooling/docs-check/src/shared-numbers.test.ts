import { expect, test } from 'vitest';
import { sharedNumbers } from './shared-numbers.ts';

test.for([
  { rule: 'each file has a number of its own', files: ['0001-rooms.md', '0002-words.md'], shared: [] },
  { rule: 'a number may be left out', files: ['0001_people.sql', '0004_places.sql'], shared: [] },
  {
    rule: 'no two decisions have one number',
    files: ['docs/decisions/0007-words.md', 'docs/decisions/0006-rooms.md', 'docs/decisions/0007-rooms.md'],
    shared: ['0007 is the number of 0007-rooms.md and 0007-words.md'],
  },
  {
    rule: 'no two migrations have one number',
    files: ['0007_seats.sql', '0007_seats_again.sql', '0007_people.sql'],
    shared: ['0007 is the number of 0007_people.sql and 0007_seats.sql and 0007_seats_again.sql'],
  },
  { rule: 'what has no number is passed over', files: ['README.md', 'LICENSE.md', '2027 plan.md'], shared: [] },
])('$rule', ({ files, shared }) => {
  expect(sharedNumbers(files)).toEqual(shared);
});
