import type { Brand } from './brand.ts';
import { nameLetters, nameSigns } from './name-letters.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';
import { parseLine, type TextRefusal } from './text.ts';

/** A given or family name that can be printed on a certificate: Latin letters as DIN 91379 has them, in NFC. */
export type PersonName = Brand<string, 'PersonName'>;

export type NameRefusal =
  | TextRefusal
  /** With the letter and those of its marks that are too many; a mark without a letter stands on a circle. */
  | (Refusal<'letter_not_printable'> & { readonly letter: string })
  /** Something without a shape: it would make a name look like another one. */
  | (Refusal<'letter_invisible'> & { readonly codePoint: string });

/** The longest name part that fits on a certificate, in characters. */
export const MAX_NAME_CHARACTERS = 100;

// What word processors and mail programs leave in a name that is pasted: soft hyphens, and places for a line break.
const leftByPrograms = /[\u00ad\u200b\u2060\ufeff]/g;
// What has no shape of its own, and what turns the reading direction around.
const invisible = /(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}]/u;
// Signs that keyboards and programs write for those of the standard.
const sameSigns: Readonly<Record<string, string>> = { ʻ: '’', ʼ: '’', '‘': '’', '‐': '-', '‑': '-' };

// Sequences first, or their first letter would be taken for the whole; a mark that follows belongs to the letter.
const partOfName = new RegExp(
  `^(?:${nameLetters.toReversed().join('|')}|[ ${nameSigns.replace('-', '')}-])(?!\\p{M})`,
  'u',
);

/**
 * What is pasted with a name and cannot be seen is taken out where it does no harm, and refused where it does.
 *
 * @returns the name as it is printed, or the first of its letters our documents cannot print.
 */
export function parsePersonName(text: string): Result<PersonName, NameRefusal> {
  const seen = text.replace(leftByPrograms, '');
  const hidden = invisible.exec(seen)?.[0];
  if (hidden !== undefined) return refuse({ code: 'letter_invisible', codePoint: codePointOf(hidden) });
  const line = parseLine(
    seen.replace(/[ʻʼ‘‐‑]/g, (sign) => sameSigns[sign] ?? sign),
    MAX_NAME_CHARACTERS,
  );
  if (!line.ok) return line;
  for (let rest: string = line.value; rest !== ''; ) {
    const part = partOfName.exec(rest)?.[0];
    if (part === undefined) return refuse({ code: 'letter_not_printable', letter: faultyLetter(rest) });
    rest = rest.slice(part.length);
  }
  if (!/\p{L}/u.test(line.value.replace(/\p{Lm}/gu, ''))) return refuse({ code: 'text_missing' });
  return ok(line.value as string as PersonName);
}

/**
 * Whether something that was kept is a name at all. Names from before other letters were refused still have them: they
 * stay on the certificates that were issued with them, wherever a font can print them.
 */
export function isKeptName(text: string): boolean {
  return /\p{L}/u.test(text) && !invisible.test(text) && [...text].length <= MAX_NAME_CHARACTERS;
}

/** The letter in front with as many of its marks as make it one that is in no register. */
function faultyLetter(rest: string): string {
  const [base = '', ...marks] = /^.\p{M}*/su.exec(rest)?.[0] ?? '';
  if (/\p{M}/u.test(base)) return `\u25cc${base}`;
  let letter = base;
  for (const mark of marks) {
    if (!partOfName.test(letter)) break;
    letter += mark;
  }
  return letter;
}

function codePointOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
