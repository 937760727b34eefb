import type { designWords } from './design-words.ts';

type Words = typeof designWords.de;

/**
 * What a part of a design is called: „Teilnahmebescheinigung, Deutsch: Einleitung …“; of one nobody knows „Gestaltung“.
 *
 * @param part - Of two designs that are compared, or the field of a fault.
 */
export function partName(part: string, words: Words): string {
  const [name = '', second = '', third = '', block = ''] = part.split('.');
  const { fields, kinds, languages, blocks, file, alternative } = words;
  if (name === 'logos' && second !== '') {
    return `${words.logo(Number(second) + 1)}: ${third === '' ? file : alternative}`;
  }
  if (name === 'signature' && second !== '') return `${fields.signature}: ${alternative}`;
  if (name !== 'texts' || second === '') return isKey(fields, name) ? fields[name] : fields.design;
  if (!isKey(kinds, second) || !isKey(languages, third) || !isKey(blocks, block)) return fields.texts;
  return `${kinds[second]}, ${languages[third]}: ${blocks[block]}`;
}

function isKey<Of extends object>(names: Of, key: string): key is Extract<keyof Of, string> {
  return Object.hasOwn(names, key);
}
