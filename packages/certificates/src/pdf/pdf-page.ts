import { inflateSync } from 'node:zlib';
import { objectOf, type PdfFile, partsOf, referenceIn } from './pdf-file.ts';

/** What a page draws, and with which fonts. */
export interface PdfPage {
  /** Number of the object that holds {@link PdfPage.content}. */
  readonly contentNumber: number;
  /** The drawing commands, one character per byte. */
  readonly content: string;
  readonly fonts: ReadonlyMap<string, PdfFont>;
}

export interface PdfFont {
  /** Which letters a glyph stands for. */
  readonly letters: ReadonlyMap<number, string>;
  /** Glyphs that move the pen; the others are marks, drawn above or below a letter. */
  readonly spacing: ReadonlySet<number>;
}

export function pagesOf(file: PdfFile): PdfPage[] {
  const catalogue = dictionaryOf(file, referenceIn(file.trailer, 'Root'));
  const kids = /\/Kids \[([^\]]*)\]/.exec(dictionaryOf(file, referenceIn(catalogue, 'Pages')))?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => pageOf(file, dictionaryOf(file, Number(number))));
}

function pageOf(file: PdfFile, page: string): PdfPage {
  const contentNumber = referenceIn(page, 'Contents');
  const named = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? '';
  const fonts = [...named.matchAll(/\/(\S+) (\d+) 0 R/g)].map(
    ([, name = '', number]) => [name, fontOf(file, dictionaryOf(file, Number(number)))] as const,
  );
  return { contentNumber, content: textOf(file, contentNumber), fonts: new Map(fonts) };
}

function fontOf(file: PdfFile, font: string): PdfFont {
  const descendant = dictionaryOf(file, Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1]));
  return { letters: lettersIn(textOf(file, referenceIn(font, 'ToUnicode'))), spacing: spacingIn(descendant) };
}

/** ISO 32000-1, 9.10.3: lines of glyph and letters between `beginbfchar` and `endbfchar`. */
function lettersIn(map: string): ReadonlyMap<number, string> {
  const lines = [...map.matchAll(/beginbfchar(.*?)endbfchar/gs)].map(([, block]) => block).join('');
  const pairs = [...lines.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]*)>/g)];
  return new Map(pairs.map(([, glyph = '', units = '']) => [Number.parseInt(glyph, 16), utf16(units)]));
}

/** ISO 32000-1, 9.7.4.3: first glyph, last glyph, width. */
function spacingIn(font: string): ReadonlySet<number> {
  if (!font.includes('/DW 0')) throw new Error('a glyph without a width of its own is no mark in this font');
  const spacing = new Set<number>();
  const ranges = /\/W \[([^\]]*)\]/.exec(font)?.[1] ?? '';
  for (const [, from, to, width] of ranges.matchAll(/(\d+) (\d+) ([\d.]+)/g)) {
    for (let glyph = Number(from); glyph <= Number(to); glyph += 1) if (Number(width) > 0) spacing.add(glyph);
  }
  return spacing;
}

/** Text of big-endian UTF-16 in hexadecimal digits, without its byte order mark. */
export function utf16(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le').replace('\ufeff', '');
}

function textOf(file: PdfFile, number: number): string {
  const { dictionary, stream } = partsOf(objectOf(file, number));
  return (dictionary.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
}

function dictionaryOf(file: PdfFile, number: number): string {
  return partsOf(objectOf(file, number)).dictionary;
}
