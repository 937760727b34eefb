import { expect, test } from 'vitest';
import { indispensableCharacters, wantedCharacters } from './letters.ts';

test('every letter of our languages is among the characters we ask for', () => {
  expect([...indispensableCharacters].filter((character) => !wantedCharacters.has(character))).toEqual([]);
});

test.for([
  { language: 'German', sentence: 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich – „GROẞ“' },
  {
    language: 'Upper Sorbian',
    sentence: 'Chowańca zbožownje Dźěći učerjam ćišće šěre kotły; Budyšin, Łaz, Róža, Ćisk, pěny, ńe',
  },
  { language: 'Czech', sentence: 'Příliš žluťoučký kůň úpěl ďábelské ódy' },
  { language: 'Polish', sentence: 'Zażółć gęślą jaźń' },
])('a sentence in $language needs no second font', ({ sentence }) => {
  expect([...sentence].filter((character) => !wantedCharacters.has(character))).toEqual([]);
});
