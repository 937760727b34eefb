import { parseFurtherPartCode } from '../curriculum.ts';
import { parseModuleCode } from '../qualification-module.ts';
import { defineSharedCurriculum } from './define-shared-curriculum.ts';

const colloquium = parseFurtherPartCode('colloquium');
const documentedAdvice = parseFurtherPartCode('documented_advice');

// No federal law fixes a curriculum or an expiry for the InsoFa: length, rules and the 36 months are ours.
export const caseAdviser = defineSharedCurriculum({
  code: 'S-INSOFA',
  slug: 'insoweit-erfahrene-fachkraft',
  title: 'Zertifikatskurs Insoweit erfahrene Fachkraft',
  offer: 'own',
  modules: ['L01', 'L02', 'L03', 'L04', 'L08', 'L09', 'L10', 'L13', 'L14'],
  furtherParts: [
    { code: 'small_groups', title: 'Kleingruppen / Intervision', teachingUnits: 10, completedBy: 'attended' },
    { code: documentedAdvice, title: 'Dokumentierter Beratungsprozess', teachingUnits: 12, completedBy: 'assignment' },
    { code: colloquium, title: 'Abschlusskolloquium', teachingUnits: 8, completedBy: 'colloquium' },
  ],
  teachingUnits: 110,
  entryCondition: 'einschlägiger Abschluss oder einschlägige Qualifikation und mindestens drei Jahre Praxis',
  rules: [
    { kind: 'minimum_share', scope: 'series', share: 0.9 },
    { kind: 'full_attendance', parts: [parseModuleCode('L02'), parseModuleCode('L14')] },
    {
      kind: 'assignment',
      part: documentedAdvice,
      graded: 'accepted',
      pages: { min: 6, max: 12 },
      isPseudonymised: true,
    },
    { kind: 'mandatory_part', part: colloquium },
    { kind: 'recognition_cap', share: 0.25 },
    { kind: 'completion_window', months: 24 },
    { kind: 'validity', months: 36, renewalTeachingUnits: 8 },
  ],
});
