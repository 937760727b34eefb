import { expect, test } from 'vitest';
import { answers } from './share-places.ts';

test('the example of the README', () => {
  expect(answers).toEqual([
    ['anna', 'accepted'],
    ['ben', 'cap_organisation'],
    ['dora', 'accepted'],
    ['ewa', 'accepted'],
    ['cem', 'lot'],
  ]);
});
