import type { FontMeasures } from './sfnt.ts';

/** How a substitute has to be drawn so that a line of it takes the room of our font: shares, as `@font-face` wants them. */
export interface FallbackMetrics {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

/** A sentence with the letters about as often as in any German text. Both fonts are measured on it. */
const sample =
  'die anmeldung ist bis zum ende des monats offen und wer einen platz bekommen hat erhaelt eine nachricht mit allen ' +
  'angaben zu ort zeit und ablauf die teilnahme ist kostenfrei wir freuen uns auf sie und ihre fragen';

/**
 * @param font - The measures of our font.
 * @param substituteWidths - Widths of the substitute in thousandths of its em square, by character.
 */
export function fallbackMetrics(font: FontMeasures, substituteWidths: ReadonlyMap<string, number>): FallbackMetrics {
  const ours = widthOf(sample, font.widthOf) / font.unitsPerEm;
  const theirs = widthOf(sample, (character) => substituteWidths.get(character)) / 1000;
  const sizeAdjust = ours / theirs;
  const scaled = font.unitsPerEm * sizeAdjust;
  return {
    sizeAdjust,
    ascentOverride: font.ascent / scaled,
    descentOverride: -font.descent / scaled,
    lineGapOverride: font.lineGap / scaled,
  };
}

function widthOf(text: string, characterWidth: (character: string) => number | undefined): number {
  let sum = 0;
  for (const character of text) {
    const width = characterWidth(character);
    if (width === undefined) throw new Error(`no width known for ${character}`);
    sum += width;
  }
  return sum;
}
