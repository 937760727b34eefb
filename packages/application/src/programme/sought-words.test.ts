import { describe, expect, test } from 'vitest';
import { likeness, likenessOfText, soughtWords } from './sought-words.ts';

test('words are looked for folded, each once', () => {
  expect(soughtWords(' Förderung  §8a, foerderung L02 Gewalt 2027 ')).toEqual([
    { word: 'foerderung', how: 'part_or_slip' },
    { word: '8a', how: 'beginning' },
    { word: 'l02', how: 'beginning' },
    { word: 'gewalt', how: 'part_or_slip' },
    { word: '2027', how: 'part' },
  ]);
  expect(soughtWords(' „…“ ')).toEqual([]);
});

describe('a sought word', () => {
  test.for([
    { rule: 'is found as part of a longer one', sought: 'schutz', stored: 'kinderschutzkonferenz', answer: 'exact' },
    { rule: 'of three letters begins a word', sought: 'aue', stored: 'auerbach', answer: 'exact' },
    { rule: 'of three letters is not found inside one', sought: 'aue', stored: 'frauen', answer: undefined },
    { rule: 'may lack a letter', sought: 'hebame', stored: 'hebamme', answer: 'similar' },
    { rule: 'may have one too many', sought: 'trauuma', stored: 'trauma', answer: 'similar' },
    { rule: 'may have a wrong one', sought: 'gevalt', stored: 'gewalt', answer: 'similar' },
    {
      rule: 'may be a slip in a longer one',
      sought: 'kinderschuz',
      stored: 'kinderschutzfachkraft',
      answer: 'similar',
    },
    {
      rule: 'is not any word with the same beginning',
      sought: 'kinderschuz',
      stored: 'kinderrechte',
      answer: undefined,
    },
    { rule: 'of four letters shares half of itself at least', sought: 'haus', stored: 'hand', answer: undefined },
    { rule: 'with digits is found as it is or not', sought: '2027', stored: '2026', answer: undefined },
  ])('$rule', ({ sought, stored, answer }) => {
    expect(soughtWords(sought).map((it) => likeness(it, stored))).toEqual([answer]);
  });
});

test.for([
  { text: 'recht im kinderschutz leipzig', answer: 'exact' },
  { text: 'recht in leipzig', answer: undefined },
  { text: 'rechte im kinderschuz leipzig', answer: 'similar' },
])('a text answers when all words do: „$text“', ({ text, answer }) => {
  expect(likenessOfText(soughtWords('Recht Kinderschutz'), text)).toBe(answer);
});

test('nothing sought is found in every text', () => {
  expect(likenessOfText([], 'recht')).toBe('exact');
});
