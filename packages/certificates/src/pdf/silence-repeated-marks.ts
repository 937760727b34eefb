import { contentTokens, glyphsOf } from './content-tokens.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfFont, type PdfPage, pagesOf } from './pdf-page.ts';
import { putMarksBehind } from './put-marks-behind.ts';

/**
 * Lets a letter with a mark be copied and read aloud once. Where Unicode has no single code point for it (M̂, L̥̄ and
 * others of DIN 91379), Typst 0.14 draws letter and mark apart when the mark sits higher than usual, and gives both the
 * text of the whole: „M̂M̂“. The mark alone gets an empty replacement text here.
 */
export function silenceRepeatedMarks(file: PdfFile): PdfFile {
  const objects = new Map(file.objects);
  for (const page of pagesOf(file)) {
    const content = putMarksBehind(page).replace(/BT\n(.*?)\nET\n/gs, (text, run: string) =>
      isOnlyMarks(run, page) ? `BT\n${silenced(run)}\nET\n` : text,
    );
    // Not compressed again: other versions of Node may give other bytes for the same content.
    if (content !== page.content) objects.set(page.contentNumber, stored(page.contentNumber, content));
  }
  return { ...file, objects };
}

function isOnlyMarks(run: string, { fonts }: PdfPage): boolean {
  let font: PdfFont | undefined;
  let glyphs = 0;
  for (const token of contentTokens(run)) {
    if (token.kind === 'font') font = fonts.get(token.name);
    else if (token.kind === 'shown') {
      if (glyphsOf(token.bytes).some((glyph) => font?.spacing.has(glyph) !== false)) return false;
      glyphs += 1;
    }
  }
  return glyphs > 0;
}

function silenced(run: string): string {
  if (run.includes('/ActualText')) return run.replace(/\/ActualText <[0-9A-F]*>/g, '/ActualText <FEFF>');
  return `/Span <<\n  /ActualText <FEFF>\n>> BDC\n${run}\nEMC`;
}

function stored(number: number, content: string): Buffer {
  const head = `${number} 0 obj\n<<\n  /Length ${content.length}\n>>\nstream\n`;
  return Buffer.from(`${head}${content}\nendstream\nendobj\n\n`, 'latin1');
}
