import { expect, test } from 'vitest';
import { designWords } from './design-words.ts';
import { partName } from './part-name.ts';

test.for<[part: string, name: string]>([
  [
    'texts.partial.hsb.closing',
    'Bescheinigung über Teilnahme in Teilen, Obersorbisch: Schluss, vor dem Datum der Ausstellung',
  ],
  ['logos.1.alternativeText', 'Logo 2: Alternativtext'],
  ['signature', 'Unterschrift'],
  ['issuerLines.2', 'Briefkopf'],
  ['texts.other.de.intro', 'Texte'],
  ['stamp', 'Gestaltung'],
  ['', 'Gestaltung'],
])('a part of a design has a name, whatever it is: %s', ([part, name]) => {
  expect(partName(part, designWords.de)).toBe(name);
});
