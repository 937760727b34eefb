import { expect, test } from 'vitest';
import { nameParts } from './name-parts.ts';

test.for([
  { name: 'Ada Beispiel', parts: { givenName: 'Ada', familyName: 'Beispiel' } },
  { name: 'Dr. Ada Maria Beispiel', parts: { givenName: 'Dr. Ada Maria', familyName: 'Beispiel' } },
  { name: 'Ada von der Probe', parts: { givenName: 'Ada', familyName: 'von der Probe' } },
  { name: 'Beispiel', parts: { familyName: 'Beispiel' } },
])('„$name“ is put into two fields', ({ name, parts }) => {
  expect(nameParts(name)).toEqual(parts);
});
