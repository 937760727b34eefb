import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { likenessOfText, likenessTo, probesFor, soughtWords } from './sought-words.ts';

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
    expect(soughtWords(sought).map((it) => likenessTo(it)(stored))).toEqual([answer]);
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

describe('the probes of a sought word', () => {
  test.for([
    { sought: 'l02', probes: ['l02'] },
    { sought: 'au', probes: [' au'] },
    { sought: 'a', probes: ['  a'] },
    { sought: '2027', probes: ['202'] },
    { sought: 'haus', probes: ['hau', 'aus', '  h'] },
    { sought: 'sprachfoerderung', probes: ['spr', 'chf', 'oer', 'eru'] },
  ])('are few: $sought', ({ sought, probes }) => {
    expect(soughtWords(sought).map(probesFor)).toEqual([probes]);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'e', '2'), minLength: 1, maxLength: 9 });
  /** A word near another: a few letters are put in, taken out or changed. */
  const slipped = fc
    .tuple(letters, fc.nat(9), fc.constantFrom('', 'a', 'en'), fc.nat(2))
    .map(([word, at, by, gone]) => ({
      sought: word,
      stored: word.slice(0, at) + by + word.slice(at + gone),
    }));

  property.prop([slipped], { numRuns: 2_000 })('miss no word that answers it', ({ sought, stored }) => {
    for (const one of soughtWords(sought)) {
      const isFound = probesFor(one).some((it) => `  ${stored} `.includes(it));
      expect(isFound || likenessTo(one)(stored) === undefined).toBe(true);
    }
  });
});
