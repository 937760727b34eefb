import { contentTokens, glyphsOf } from './content-tokens.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfFont, type PdfPage, pagesOf } from './pdf-page.ts';

/**
 * What somebody gets who copies the text out of a PDF that Typst wrote: all text that is content, in the order in which
 * it is drawn, without white space and the hyphens of line ends. Artifacts like page numbers are left out, drawings too.
 */
export function extractText(file: PdfFile): string {
  return pagesOf(file)
    .map(textOfPage)
    .join('')
    .normalize('NFC')
    .replace(/[\s\u00ad]+/g, '');
}

/** Marked content nests: of a span with an ActualText that text counts, not its letters; of an artifact nothing. */
function textOfPage({ content, fonts }: PdfPage): string {
  const silence: boolean[] = [];
  let opensSilent = false;
  let font: PdfFont | undefined;
  let text = '';
  for (const token of contentTokens(content)) {
    const isSilent = silence.at(-1) === true;
    if (token.kind === 'artifact') opensSilent = true;
    else if (token.kind === 'actual_text') {
      if (!isSilent) text += token.text;
      opensSilent = true;
    } else if (token.kind === 'open') {
      silence.push(isSilent || opensSilent);
      opensSilent = false;
    } else if (token.kind === 'close') silence.pop();
    else if (token.kind === 'font') font = fonts.get(token.name);
    // A glyph without a letter becomes U+FFFD, which no text of ours contains.
    else if (!isSilent)
      text += glyphsOf(token.bytes)
        .map((glyph) => font?.letters.get(glyph) ?? '\ufffd')
        .join('');
  }
  return text;
}
