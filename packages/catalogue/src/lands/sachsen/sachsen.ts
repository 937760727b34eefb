import { BERLIN, parseLandCode } from '@netzwerkstatt/domain';
import { cpdRegimes } from '../../cpd-regimes.ts';
import { sharedCurricula } from '../../curricula/shared-curricula.ts';
import type { LandProfile } from '../../land-profile.ts';
import { sharedModules } from '../../modules/shared-modules.ts';
import { professionHabits } from '../../professions/profession-habits.ts';
import { latestVersion } from '../../versions.ts';
import { archive } from './archive/archive.ts';
import { borders, bordersSource } from './borders.ts';
import { certificate } from './certificate.ts';
import { legalBasis } from './legal-basis.ts';
import { networks, networksSource } from './networks.ts';
import { holidayPlaces, publicHolidays } from './public-holidays.ts';
import { regions, regionsSource } from './regions.ts';
import { schoolHolidays } from './school-holidays.ts';
import { words } from './words.ts';

/** Sachsen, where the project comes from: the whole shared catalogue, four sites, and the history of 2007–2011. */
export const sachsen: LandProfile = {
  code: parseLandCode('DE-SN'),
  agsPrefix: '14',
  name: 'Sachsen',
  timeZone: BERLIN,
  languages: ['de', 'hsb', 'en'],
  theme: 'sachsen',
  words,
  regions,
  borders,
  networks,
  publicHolidays,
  holidayPlaces,
  schoolHolidays,
  professionHabits,
  certificate,
  cpdRegimes: cpdRegimes.map((it) => it.code),
  modules: sharedModules.map(latestVersion),
  curricula: sharedCurricula.map(latestVersion),
  legalBasis,
  archive,
  sources: {
    regions: regionsSource,
    borders: bordersSource,
    networks: networksSource,
    languages: { statement: 'SächsSorbG', evidence: 'read' },
    cpdRegimes: {
      statement: 'Bundesrecht, sächsisches Recht und Ordnungen der Kammern; siehe jede Regelung',
      evidence: 'public_page',
    },
  },
};
