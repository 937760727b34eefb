import { parseModuleCode } from '../qualification-module.ts';
import { defineSharedCurriculum } from './define-shared-curriculum.ts';

export const basicSeries = defineSharedCurriculum({
  code: 'S-BASIS',
  slug: 'basisreihe-kinderschutz',
  title: 'Basisreihe Kinderschutz für Netzwerkpartner',
  offer: 'own',
  modules: ['L01', 'L02', 'L13', 'B06'],
  furtherParts: [],
  teachingUnits: 28,
  rules: [
    { kind: 'minimum_share', scope: 'module', share: 0.8 },
    { kind: 'completion_window', months: 24 },
  ],
});

export const earlyHelpSeries = defineSharedCurriculum({
  code: 'S-FH',
  slug: 'vertiefungsreihe-fruehe-hilfen',
  title: 'Vertiefungsreihe Frühe Hilfen',
  offer: 'own',
  modules: ['L05', 'L06', 'L08', 'L04'],
  furtherParts: [],
  teachingUnits: 34,
  rules: [
    { kind: 'minimum_share', scope: 'series', share: 0.8 },
    { kind: 'starts_with', module: parseModuleCode('L05') },
  ],
});
