import type { Brand } from './brand.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';
import { parseLine, type TextRefusal } from './text.ts';

/** A given or family name that can be printed on a certificate: Latin letters as DIN 91379 has them, in NFC. */
export type PersonName = Brand<string, 'PersonName'>;

export type NameRefusal = TextRefusal | (Refusal<'letter_not_printable'> & { readonly letter: string });

/** The longest name part that fits on a certificate, in characters. */
export const MAX_NAME_CHARACTERS = 100;

// DIN 91379 (binding since 2024-11-01): Latin letters with their marks, and what stands between the parts of a name.
const partOfName = /^[\p{Script=Latin}\p{M}'’ʼʹʺʾʿˈˌ`´¨~‡.,\-‐ ·/()]$/u;

/** @returns the name as it is printed, or the first letter our documents cannot print. */
export function parsePersonName(text: string): Result<PersonName, NameRefusal> {
  const line = parseLine(text, MAX_NAME_CHARACTERS);
  if (!line.ok) return line;
  for (const letter of line.value) {
    if (!partOfName.test(letter)) return refuse({ code: 'letter_not_printable', letter });
  }
  if (!/\p{L}/u.test(line.value)) return refuse({ code: 'text_missing' });
  return ok(line.value as string as PersonName);
}

/** Whether two names are the same to somebody comparing a certificate by eye: case, accents and hyphens do not count. */
export function isSameName(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
