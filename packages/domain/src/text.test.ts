import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, foldForSearch, parseLine } from './text.ts';

describe('cleanText', () => {
  test.for([
    { rule: 'letters and their marks are composed', typed: 'Bu\u0308ro', stored: 'Büro' },
    { rule: 'also those that something invisible kept apart', typed: 'Bu\u0007\u0308ro', stored: 'Büro' },
    { rule: 'every kind of line end becomes a line feed', typed: 'a\r\nb\rc\u2028d\u0085e', stored: 'a\nb\nc\nd\ne' },
    { rule: 'a vertical tab from a word processor is dropped', typed: 'Frühe\u000b Hilfen', stored: 'Frühe Hilfen' },
    { rule: 'NUL is dropped', typed: 'Ja\u0000nein', stored: 'Janein' },
    { rule: 'nothing turns the reading direction around', typed: 'Anna \u202enietsnI', stored: 'Anna nietsnI' },
    { rule: 'a tab inside stays', typed: 'a\tb', stored: 'a\tb' },
    { rule: 'an emoji stays', typed: 'Danke 🎉', stored: 'Danke 🎉' },
    { rule: 'mark-up is text like any other', typed: '<script>', stored: '<script>' },
  ])('$rule', ({ typed, stored }) => {
    expect(cleanText(typed)).toBe(stored);
  });

  property.prop([fc.string({ unit: fc.constantFrom(...' \n\t\r\u00a0\u00adxü„…€\u0308\u2028\u205f\u3000') })])(
    'a text that needs nothing is told from one that does',
    (typed) => {
      // With a letter that always needs composing, no text is taken as it is.
      expect(cleanText(`${typed}|u\u0308`)).toBe(`${cleanText(`${typed}|`)}ü`);
    },
  );

  property.prop([fc.string({ unit: 'binary' })])('cleaning twice changes nothing', (typed) => {
    expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
  });
});

test('a line has single blanks only', () => {
  expect(cleanLine('  Kita\n Am  Park ')).toBe('Kita Am Park');
});

test.for([
  { rule: 'a line of the longest length is taken', typed: 'abc', answer: { ok: true, value: 'abc' } },
  { rule: 'characters are counted as people see them', typed: '🎉🎉🎉', answer: { ok: true, value: '🎉🎉🎉' } },
  {
    rule: 'one more is too long',
    typed: 'abcd',
    answer: { ok: false, refusal: { code: 'text_too_long', maxCharacters: 3, characters: 4 } },
  },
  {
    rule: 'white space alone is nothing',
    typed: ' \u0000\n',
    answer: { ok: false, refusal: { code: 'text_missing' } },
  },
])('$rule', ({ typed, answer }) => {
  expect(parseLine(typed, 3)).toEqual(answer);
});

test.for([
  ['Förderung', 'foerderung'],
  ['Foerderung', 'foerderung'],
  ['Bautzen/Budyšin', 'bautzen budysin'],
  ['Łužica', 'luzica'],
  ['Yıldız', 'yildiz'],
  ['§ 8a SGB VIII', '8a sgb viii'],
  ['„Straße“', 'strasse'],
])('%s is searched as %s', ([typed, folded]) => {
  expect(foldForSearch(typed as string)).toBe(folded);
});
