import { expect, test } from 'vitest';
import { withSoftHyphens } from './soft-hyphens.ts';

test.for([
  ['Landeskoordination Sachsen', 'Landes-koordination Sachsen'],
  ['Landeskoordinierungsstelle', 'Landes-koordinierungs-stelle'],
  ['5 Unterrichtseinheiten', '5 Unterrichts-einheiten'],
  ['Prüfstelle des Zuwendungsgebers', 'Prüfstelle des Zuwendungs-gebers'],
  ['Netzwerk Leipzig', 'Netzwerk Leipzig'],
  ['Koordination', 'Koordination'],
] as const)('%s breaks at its seams and nowhere else', ([text, broken]) => {
  expect(withSoftHyphens(text).replaceAll('\u00ad', '-')).toBe(broken);
});
