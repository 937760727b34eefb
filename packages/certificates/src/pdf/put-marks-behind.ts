import { type ShownItem, shownItems } from './content-tokens.ts';
import type { PdfPage } from './pdf-page.ts';

const letterWithMarks = /(\/Span <<\n {2}\/ActualText <[0-9A-F]+>\n>> BDC\n)([^[(]*?\/(\S+) [\d.]+ Tf\n[^[(]*)\[/g;

/**
 * Ends the text of a letter where the letter ends. Typst draws a letter and the marks it has no code point with as one
 * span, and moves the pen back for the marks: readers that measure see a gap before the next letter, and copy „L̥̄ a“. The
 * marks get a span of their own here, without text, as the letter has theirs.
 */
export function putMarksBehind({ content, fonts }: Pick<PdfPage, 'content' | 'fonts'>): string {
  let written = '';
  let readSoFar = 0;
  for (const match of content.matchAll(letterWithMarks)) {
    const [found, , , fontName = ''] = match;
    const open = match.index + found.length - 1;
    const spacing = fonts.get(fontName)?.spacing;
    if (spacing === undefined) continue;
    const { items, close } = shownItems(content, open);
    const apart = content.startsWith('] TJ\nEMC', close) ? letterAndMarks(items, spacing) : undefined;
    if (apart === undefined) continue;
    const [letter, marks] = apart;
    written += `${content.slice(readSoFar, open)}[${letter}] TJ\nEMC\n/Span <<\n  /ActualText <FEFF>\n>> BDC\n[${marks}`;
    readSoFar = close;
  }
  return written + content.slice(readSoFar);
}

/** @returns `undefined` where no letter has marks behind it, or another letter comes after them. */
function letterAndMarks(
  items: readonly ShownItem[],
  spacing: ReadonlySet<number>,
): readonly [letter: string, marks: string] | undefined {
  const glyphs = items.flatMap((it): readonly (number | string)[] => ('glyphs' in it ? it.glyphs : [it.source]));
  const isLetter = (it: number | string) => typeof it === 'number' && spacing.has(it);
  const letter = glyphs.findIndex(isLetter);
  const marks = glyphs.slice(letter + 1);
  const isMarked =
    letter >= 0 && glyphs.findLastIndex(isLetter) === letter && marks.some((it) => typeof it === 'number');
  return isMarked ? [sourceOf(glyphs.slice(0, letter + 1)), sourceOf(marks)] : undefined;
}

function sourceOf(glyphs: readonly (number | string)[]): string {
  return glyphs.map((it) => (typeof it === 'string' ? it : `(${octal(it >> 8)}${octal(it & 255)})`)).join(' ');
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`;
}
