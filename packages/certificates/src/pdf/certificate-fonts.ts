import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePointsOf } from './font-coverage.ts';

// Complete TrueType files: the subsets made for web sites lack letters of DIN 91379 that people have in their names.
const files = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif/500Medium/NotoSerif_500Medium.ttf',
  'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
];

/** The fonts of the templates, and the letters each of them has. */
export interface CertificateFonts {
  readonly files: readonly Buffer[];
  hasLetter(letter: string): boolean;
}

/** The font files the template draws with, and no others. */
export function readCertificateFonts(): CertificateFonts {
  const { resolve } = createRequire(import.meta.url);
  const read = files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
  const [first = new Set<number>(), ...others] = read.map(codePointsOf);
  const shared = others.reduce((both, font) => new Set(both).intersection(font), new Set(first));
  return { files: read, hasLetter: (letter) => shared.has(letter.codePointAt(0) ?? 0) };
}
