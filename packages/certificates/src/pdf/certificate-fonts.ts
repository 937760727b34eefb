import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Complete TrueType files: the subsets made for web sites lack letters of DIN 91379 that people have in their names.
const files = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif/500Medium/NotoSerif_500Medium.ttf',
  'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
];

/** The font files the template draws with, and no others. */
export function readCertificateFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
}
