import type { Brand } from './brand.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';

/** A text from outside that went through {@link cleanText}: composed letters, no control characters, `\n` line ends. */
export type CleanText = Brand<string, 'CleanText'>;

export type TextRefusal =
  | Refusal<'text_missing'>
  | (Refusal<'text_too_long'> & { readonly maxCharacters: number; readonly characters: number });

/** The longest reason somebody gives for a decision, in characters: one line, for the record. */
export const MAX_REASON_CHARACTERS = 500;

/** The longest subject line of a mail somebody writes here, in characters. */
export const MAX_SUBJECT_CHARACTERS = 150;

/** The longest text of a mail somebody writes here, in characters: two pages. */
export const MAX_LETTER_CHARACTERS = 5000;

// Line and paragraph separators and NEL are what other programs call a line end.
const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g;
// C0 and C1 without tab and line feed, byte order mark, and the marks that turn the reading direction around.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose of this line
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

// Most texts are clean as they are: letters below the combining marks and common punctuation, no blank at an end.
const cleanAlready = /^(?=\S)[\n -~\u00a1-\u02af\u2010-\u2027\u2030-\u205e\u20ac]*(?<=\S)$/;

/**
 * What is stored of a text somebody typed or pasted: NFC, `\n` as line end, nothing invisible that breaks a calendar
 * file, a PDF or the reading direction; white space at both ends removed.
 */
export function cleanText(text: string): CleanText {
  if (cleanAlready.test(text)) return text as CleanText;
  // Composed last: what is taken out may have stood between a letter and its accent.
  return text.replace(lineEnds, '\n').replace(unprintable, '').normalize('NFC').trim() as CleanText;
}

const oddBlanks = /[^\S ]| {2}/;

/** One line of text: as {@link cleanText}, with every run of white space as one blank. */
export function cleanLine(text: string): CleanText {
  const clean = cleanText(text);
  return (oddBlanks.test(clean) ? clean.replace(/\s+/g, ' ') : clean) as CleanText;
}

/**
 * @param maxCharacters - inclusive, counted in code points after cleaning.
 * @returns the cleaned line, or why it cannot be taken.
 */
export function parseLine(text: string, maxCharacters: number): Result<CleanText, TextRefusal> {
  const line = cleanLine(text);
  if (line === '') return refuse({ code: 'text_missing' });
  const characters = [...line].length;
  if (characters > maxCharacters) return refuse({ code: 'text_too_long', maxCharacters, characters });
  return ok(line);
}

const umlauts: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * A text as search compares it: lower case, umlauts written out, other accents and punctuation gone.
 * „Budyšin“, „BUDYSIN“ and „Budysin“ are the same; so are „Förderung“ and „Foerderung“.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøłđı]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
