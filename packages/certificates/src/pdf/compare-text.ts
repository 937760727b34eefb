import type { TemplateData } from './template-data.ts';

/**
 * Holds the text of a finished file against what it has to say. A valid PDF can still be an empty one: what matters has
 * to be in it, in the order in which it is read aloud.
 *
 * @param text - without white space.
 * @param from - where in it this certificate begins, in a file that has several.
 * @returns where it ends.
 * @throws Error that names the first part that is missing.
 */
export function compareText(text: string, data: TemplateData, from = 0): number {
  let readSoFar = from;
  for (const [part, words] of expectedParts(data)) {
    const compact = words.replace(/\s+/g, '');
    const at = text.indexOf(compact, readSoFar);
    if (at < 0) throw new Error(`the certificate does not say its ${part}`);
    readSoFar = at + compact.length;
  }
  return readSoFar;
}

function expectedParts(data: TemplateData): [part: string, words: string][] {
  const all = (part: string, texts: readonly string[]) => texts.map((text): [string, string] => [part, text]);
  return [
    ...all('end', data.ended === null ? [] : [data.ended.line]),
    ['title', data.title],
    ...all('mark', data.mark === null ? [] : [data.mark]),
    ...all('introduction', data.intro),
    ['name', data.name],
    ['event', data.eventTitle],
    ['attendance', data.afterTitle],
    ...data.chambers.flatMap(({ heading, facts }) =>
      all('words for the chamber', [heading, ...facts.flatMap(({ term, value }) => [term, value])]),
    ),
    ...data.tables.flatMap(({ heading, rows }) =>
      all(
        `table of ${heading}`,
        rows.flat().map(({ text }) => text),
      ),
    ),
    ...all('validity', data.validity?.lines ?? []),
    ...all('closing', data.closing),
    ['date of issue', data.issued],
    ['signer', data.signer.line],
    ['number', data.verification.number],
  ];
}
