import { UnprintableCertificateError } from './print-refusal.ts';

/** Whether every font a text may be printed in has this letter. */
export type HasLetter = (letter: string) => boolean;

/**
 * A text as it goes on paper: composed, one line, no soft hyphens.
 *
 * @throws UnprintableCertificateError for control characters, reading direction marks and everything else without a
 * shape, because PDF validators let them pass and they make a name look like another one; and for letters of scripts
 * the fonts do not have.
 */
export function printableText(text: string, hasLetter: HasLetter): string {
  const line = text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  const refused = [...line].filter((letter) => shapeless.test(letter) || !hasLetter(letter));
  if (refused.length > 0) {
    const letters = [...new Set(refused)].map((letter) => (shapeless.test(letter) ? codePoint(letter) : letter));
    throw new UnprintableCertificateError({ code: 'letter_not_printable', letters });
  }
  return line;
}

const shapeless = /[\p{C}\p{Zl}\p{Zp}]/u;

/** The same data with every text in it printable. */
export function printableTexts<Data>(data: Data, hasLetter: HasLetter): Data {
  if (typeof data === 'string') return printableText(data, hasLetter) as Data;
  if (Array.isArray(data)) return data.map((item) => printableTexts(item, hasLetter)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, printableTexts(value, hasLetter)]);
  return Object.fromEntries(entries) as Data;
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
