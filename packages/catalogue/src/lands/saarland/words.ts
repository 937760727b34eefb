import type { LandWords } from '../../land-words.ts';
import type { Source } from '../../source.ts';

const notChecked: Source = { statement: 'Im Land üblich, noch nicht geprüft', evidence: 'unverified' };

export const words: LandWords = {
  programme: { name: 'Landesprogramm Frühe Hilfen „Keiner fällt durchs Netz“', source: notChecked },
  network: { one: 'Netzwerk Frühe Hilfen', many: 'Netzwerke Frühe Hilfen', source: notChecked },
  coordinator: {
    one: 'Netzwerkkoordinator:in',
    many: 'Netzwerkkoordinator:innen',
    source: { statement: 'Kompetenzprofil Netzwerkkoordinierende des NZFH', evidence: 'public_page' },
  },
  stateConference: { one: 'Landesfachtag', many: 'Landesfachtage', source: notChecked },
  networkConference: { one: 'Netzwerkkonferenz', many: 'Netzwerkkonferenzen', source: notChecked },
  qualityCircle: { one: 'Qualitätszirkel', many: 'Qualitätszirkel', source: notChecked },
  caseAdviser: {
    one: 'insoweit erfahrene Fachkraft',
    many: 'insoweit erfahrene Fachkräfte',
    source: { statement: 'SGB VIII §8a(4), §8b(1)', evidence: 'read' },
  },
  region: { one: 'Landkreis oder Regionalverband', many: 'Landkreise und Regionalverband', source: notChecked },
  trainingLeave: { name: 'Bildungsfreistellung', source: notChecked },
};
