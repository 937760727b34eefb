import { parseFurtherPartCode } from '../curriculum.ts';
import { parseModuleCode } from '../qualification-module.ts';
import { defineSharedCurriculum } from './define-shared-curriculum.ts';

const colloquium = parseFurtherPartCode('colloquium');
const project = parseFurtherPartCode('practice_project');

export const networkCoordination = defineSharedCurriculum({
  code: 'S-NK',
  slug: 'netzwerkkoordination',
  title: 'Zertifikatskurs Netzwerkkoordination Kinderschutz und Frühe Hilfen',
  offer: 'own',
  modules: ['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09', 'B10', 'L02'],
  furtherParts: [
    { code: project, title: 'Praxisprojekt', teachingUnits: 16, completedBy: 'assignment' },
    { code: 'peer_consultation', title: 'Kollegiale Beratung 3×4', teachingUnits: 12, completedBy: 'attended' },
    { code: colloquium, title: 'Abschlusskolloquium', teachingUnits: 8, completedBy: 'colloquium' },
  ],
  teachingUnits: 124,
  entryCondition: 'arbeitet als Netzwerkkoordinator:in oder ist dafür benannt',
  rules: [
    { kind: 'minimum_share', scope: 'series', share: 0.8 },
    { kind: 'mandatory_part', part: parseModuleCode('B01') },
    { kind: 'mandatory_part', part: colloquium },
    { kind: 'assignment', part: project, graded: 'accepted' },
    { kind: 'recognition_cap', share: 0.3 },
    { kind: 'completion_window', months: 36 },
  ],
});
