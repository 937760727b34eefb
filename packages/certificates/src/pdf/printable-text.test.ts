import { expect, test } from 'vitest';
import { UnprintableCertificateError } from './print-refusal.ts';
import { printableText, printableTexts } from './printable-text.ts';

const hasLetter = (letter: string) => letter !== '🎉' && letter !== 'ש';

test.for([
  { rule: 'letters and their marks are composed', text: 'Mu\u0308ller', printed: 'Müller' },
  { rule: 'a soft hyphen is for screens', text: 'Kinder\u00adschutz', printed: 'Kinderschutz' },
  { rule: 'line breaks of a description become blanks', text: 'eins,\r\n\tzwei ', printed: 'eins, zwei' },
  { rule: 'a blank that does not break stays', text: '§\u00a08a', printed: '§\u00a08a' },
])('$rule', ({ text, printed }) => {
  expect(printableText(text, hasLetter)).toBe(printed);
});

test.for([
  { letter: 'U+0000', text: 'Ja\u0000nein' },
  { letter: 'U+202E', text: 'Anna \u202enietsnI' },
  { letter: 'U+200B', text: 'An\u200bna' },
  { letter: 'U+034F', text: 'An\u034fna' },
  { letter: 'U+FE0F', text: 'Anna\ufe0f' },
  { letter: 'U+3164', text: 'Anna\u3164' },
  { letter: 'U+E000', text: '\ue000' },
  { letter: 'U+D83C', text: 'halb \ud83c' },
])('$letter has no shape, so it cannot be printed', ({ letter, text }) => {
  const refused = new UnprintableCertificateError({ code: 'letter_not_printable', letters: [letter] });
  expect(() => printableText(text, hasLetter)).toThrow(refused);
});

test.for([
  { rule: 'a mark at the beginning', text: '\u0301Anna', letters: ['\u25cc\u0301'] },
  { rule: 'a mark on a blank', text: 'Anna \u0301', letters: ['\u25cc\u0301'] },
  { rule: 'a heap of marks', text: `a${'\u0301'.repeat(60)}`, letters: ['\u25cc\u0301'] },
])('$rule is drawn over its neighbours, so it cannot be printed', ({ text, letters }) => {
  const refused = new UnprintableCertificateError({ code: 'letter_not_printable', letters });
  expect(() => printableText(text, hasLetter)).toThrow(refused);
});

test('a letter with two marks is one', () => {
  expect(printableText('L\u0325\u0304a C\u0328\u0306', hasLetter)).toBe('L\u0325\u0304a C\u0328\u0306');
});

test('all letters that cannot be printed are named, each once', () => {
  const refused = { code: 'letter_not_printable', letters: ['ש', '🎉', 'U+0000'] } as const;
  const text = 'שש und 🎉, \u0000, 🎉';
  expect(() => printableText(text, hasLetter)).toThrow(new UnprintableCertificateError(refused));
});

test('the message names the letter and nothing around it', () => {
  expect(() => printableText('Krawc\u202e', hasLetter)).toThrow(
    /^the certificate has letters that cannot be printed: U\+202E$/,
  );
});

test('every text in a document is looked at, however deep', () => {
  expect(printableTexts({ a: ['e\u0301', { b: 1, c: null, d: 'a\u0308' }] }, hasLetter)).toEqual({
    a: ['é', { b: 1, c: null, d: 'ä' }],
  });
  expect(() => printableTexts({ a: ['x', { b: '\u202e' }] }, hasLetter)).toThrow(UnprintableCertificateError);
});
