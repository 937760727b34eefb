import type { designWords } from './design-words.ts';

type Words = typeof designWords.de;

/**
 * What a part of a design is called: „Teilnahmebescheinigung, Deutsch: Einleitung …“.
 *
 * @param part - Of two designs that are compared, or the field of a fault.
 */
export function partName(part: string, words: Words): string {
  const [name = '', second, language, block] = part.split('.');
  if (name === 'logos' && second !== undefined) {
    return `${words.logo(Number(second) + 1)}: ${language === undefined ? words.file : words.alternative}`;
  }
  if (name === 'signature' && second !== undefined) return `${words.fields.signature}: ${words.alternative}`;
  if (name !== 'texts') return words.fields[name as keyof Words['fields']];
  const [ofKind, inLanguage, where] = [second, language, block] as [
    keyof Words['kinds'],
    keyof Words['languages'],
    keyof Words['blocks'],
  ];
  return `${words.kinds[ofKind]}, ${words.languages[inLanguage]}: ${words.blocks[where]}`;
}
