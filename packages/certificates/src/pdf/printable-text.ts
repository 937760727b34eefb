import { UnprintableCertificateError } from './print-refusal.ts';

/** Whether every font a text may be printed in has this letter. */
export type HasLetter = (letter: string) => boolean;

/**
 * A text as it goes on paper: composed, one line, no soft hyphens.
 *
 * @throws UnprintableCertificateError for control characters, reading direction marks and everything else without a
 * shape, because PDF validators let them pass and they make a name look like another one; for marks without a letter or
 * in heaps, which are drawn over what stands beside them; and for letters of scripts the fonts do not have.
 */
export function printableText(text: string, hasLetter: HasLetter): string {
  const line = text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  const refused = [...line].filter((letter) => shapeless.test(letter) || !hasLetter(letter));
  const letters = new Set(refused.map((letter) => (shapeless.test(letter) ? codePoint(letter) : letter)));
  for (const [marks] of line.matchAll(strayMarks)) letters.add(`\u25cc${[...marks][0]}`);
  if (letters.size > 0) throw new UnprintableCertificateError({ code: 'letter_not_printable', letters: [...letters] });
  return line;
}

const shapeless = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
// No letter of DIN 91379 has more than two marks of its own once it is composed.
const strayMarks = /(?<![\p{L}\p{N}\p{M}])\p{M}+|(?<=\p{M}{2})\p{M}+/gu;

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
