import { expect, test } from 'vitest';
import { partsOfName } from './speaker-name.ts';

test.each([
  ['Prof. Dr. Ida Łužičan', { academicTitle: 'Prof. Dr.', givenName: 'Ida', familyName: 'Łužičan' }],
  ['Ada Maria  Beispiel', { academicTitle: '', givenName: 'Ada Maria', familyName: 'Beispiel' }],
  ['Jugendamt', { academicTitle: '', givenName: '', familyName: 'Jugendamt' }],
  ['Dr.', { academicTitle: 'Dr.', givenName: '', familyName: '' }],
  ['', { academicTitle: '', givenName: '', familyName: '' }],
])('the name „%s“ is taken apart for the fields', (name, parts) => {
  expect(partsOfName(name)).toEqual(parts);
});
