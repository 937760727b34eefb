import type { LandWords } from '../../land-words.ts';
import { leipzigSlides, projectPage } from './sources.ts';

export const words: LandWords = {
  programme: { name: 'Netzwerke für Kinderschutz Sachsen', source: projectPage },
  network: { one: 'Netzwerk für Kinderschutz', many: 'Netzwerke für Kinderschutz', source: projectPage },
  coordinator: {
    one: 'Netzwerkkoordinator:in',
    many: 'Netzwerkkoordinator:innen',
    source: { statement: 'Kompetenzprofil Netzwerkkoordinierende des NZFH', evidence: 'public_page' },
  },
  stateConference: { one: 'Landesfachtag', many: 'Landesfachtage', source: projectPage },
  networkConference: { one: 'Netzwerkkonferenz', many: 'Netzwerkkonferenzen', source: leipzigSlides },
  qualityCircle: { one: 'Qualitätszirkel', many: 'Qualitätszirkel', source: leipzigSlides },
  caseAdviser: {
    one: 'insoweit erfahrene Fachkraft (InsoFa)',
    many: 'insoweit erfahrene Fachkräfte (InsoFa)',
    source: { statement: 'SGB VIII §8a(4), §8b(1)', evidence: 'read' },
  },
  region: {
    one: 'Landkreis oder Kreisfreie Stadt',
    many: 'Landkreise und Kreisfreie Städte',
    source: { statement: 'Verwaltungsgliederung des Freistaates Sachsen', evidence: 'public_page' },
  },
  trainingLeave: {
    name: 'Qualifizierungszeit',
    source: {
      statement: 'Medienservice Sachsen; ab 1. Januar 2027, Anerkennungsverfahren nicht gefunden',
      evidence: 'public_page',
    },
  },
};
