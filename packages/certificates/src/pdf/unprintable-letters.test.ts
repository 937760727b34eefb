import type { PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aCertificateDocument } from '../testing/builders.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import { createTypesetter } from './typeset-certificate.ts';
import { unprintableLetters } from './unprintable-letters.ts';

test.for([
  { rule: 'every name of DIN 91379 can be printed', text: 'Łučija Ỳ Ďžęḵšțǎʾ O’Brien-Ñuñez', letters: [] },
  { rule: 'a mark that is put on a letter can be printed', text: 'L\u0325\u0304', letters: [] },
  { rule: 'a letter the fonts lack is named, once', text: 'Ana 🎉🎉 Li', letters: ['🎉'] },
  { rule: 'so are all letters of a script they lack', text: '李 明', letters: ['李', '明'] },
  { rule: 'what has no shape is named by its code point', text: 'An\u202ena', letters: ['U+202E'] },
])('$rule', ({ text, letters }) => {
  expect(unprintableLetters(text)).toEqual(letters);
});

test('says the same as a drawing', () => {
  const typeset = createTypesetter();
  const { givenName } = aCertificateDocument().holder;
  for (const familyName of ['Łužičan', 'Ana🎉', '李', 'An\u202ena', 'Ĩụ̈ĝž']) {
    const draw = () =>
      typeset(aCertificateDocument({ holder: { givenName, familyName: familyName as PersonName } }), {});
    if (unprintableLetters(familyName).length === 0) expect(draw).not.toThrow();
    else expect(draw).toThrow(UnprintableCertificateError);
  }
});
