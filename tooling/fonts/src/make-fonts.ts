import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { fallbackMetrics } from './fallback-metrics.ts';
import { type FontFace, fontFaceCss } from './font-face-css.ts';
import { indispensableCharacters, wantedCharacters } from './letters.ts';
import { readFontMeasures } from './sfnt.ts';
import { weights } from './weights.ts';

const family = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/fira-sans/package.json'));

// Kerning, accents that find their letter, local forms, figures of equal width. Small capitals, old-style figures and the
// like would double the file, and nothing here uses them.
const keepFeatures = ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'liga', 'lnum', 'tnum'];

/** What was made of one weight. */
export interface MadeFont {
  readonly weight: number;
  readonly bytes: number;
  /** Characters of our list the family does not have. */
  readonly missing: readonly string[];
}

/**
 * Writes the fonts, their licence and their style sheet.
 *
 * @param fontFolder - Served by the web as `/fonts`.
 * @throws Error when a weight lacks a letter of our languages.
 */
export async function makeFonts(fontFolder: string, styleSheet: string): Promise<MadeFont[]> {
  await mkdir(fontFolder, { recursive: true });
  const made: MadeFont[] = [];
  const faces: FontFace[] = [];
  for (const { weight, source, substitutes, widths } of weights) {
    const original = await readFile(join(family, source));
    const measures = readFontMeasures(original);
    const missing = [...wantedCharacters].filter((character) => measures.widthOf(character) === undefined);
    const painful = missing.filter((character) => indispensableCharacters.has(character));
    if (painful.length > 0) throw new Error(`${source} cannot write ${painful.join(' ')}`);

    // Without hinting: it only matters to screens of the last decade and is a third of the file.
    const font = await subsetFont(original, [...wantedCharacters].join(''), {
      targetFormat: 'woff2',
      keepFeatures,
      noHinting: true,
    });
    const file = `fira-sans-${weight}.woff2`;
    await writeFile(join(fontFolder, file), font);
    made.push({ weight, bytes: font.byteLength, missing });
    faces.push({ weight, url: `/fonts/${file}`, substitutes, metrics: fallbackMetrics(measures, widths) });
  }
  await writeFile(join(fontFolder, 'OFL.txt'), await readFile(join(family, 'LICENSE_FONT')));
  await writeFile(styleSheet, fontFaceCss('Fira Sans', faces));
  return made;
}
