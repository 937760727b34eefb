import { BERLIN, parseLandCode, parseLocalDate } from '@netzwerkstatt/domain';
import { parseCpdRegimeCode } from '../../cpd-regimes.ts';
import type { LandProfile } from '../../land-profile.ts';
import { sharedModules } from '../../modules/shared-modules.ts';
import { professionHabits } from '../../professions/profession-habits.ts';
import type { Source } from '../../source.ts';
import { adoptVersions } from '../../versions.ts';
import { legalBasis } from './legal-basis.ts';
import { publicHolidays } from './public-holidays.ts';
import { regions } from './regions.ts';
import { words } from './words.ts';

const notChecked: Source = { statement: 'Mit dem Land noch nicht abgestimmt', evidence: 'unverified' };

/**
 * Saarland as a second, small Land: it takes over four modules of the shared catalogue and has no curricula, no archive
 * and no known offices. What nobody has checked with the Land is marked as unverified.
 */
export const saarland: LandProfile = {
  code: parseLandCode('DE-SL'),
  agsPrefix: '10',
  name: 'Saarland',
  timeZone: BERLIN,
  languages: ['de', 'en'],
  theme: 'saarland',
  words,
  regions,
  networks: [],
  publicHolidays,
  holidayPlaces: [],
  schoolHolidays: {
    holidays: [],
    knownUntil: null,
    takenOn: parseLocalDate('2026-11-21'),
    source: 'Noch nicht erhoben',
  },
  professionHabits,
  certificate: {
    title: 'Teilnahmebescheinigung',
    minimumAttendanceShare: 0.8,
    issuer: 'Landesprogramm Frühe Hilfen „Keiner fällt durchs Netz“',
    addressLines: [
      'Ministerium für Arbeit, Soziales, Frauen und Gesundheit',
      'Franz-Josef-Röder-Straße 23, 66119 Saarbrücken',
    ],
    responsible: 'Leitung der Landeskoordination',
    disclaimer: 'Gilt nicht als Nachweis einer Prüfung.',
    source: { statement: 'Wie in Sachsen; mit dem Land noch nicht abgestimmt', evidence: 'proposal' },
  },
  // Federal law only: the chambers and regulations behind the other regimes are those of Sachsen.
  cpdRegimes: ['GVG_PROOF', 'FAMFG_158A', 'DUTY_EMPLOYER'].map(parseCpdRegimeCode),
  modules: adoptVersions(sharedModules, { L01: 1, L02: 1, L05: 1, L13: 1 }),
  curricula: [],
  legalBasis,
  sources: {
    regions: { statement: 'Amtlicher Gemeindeschlüssel, nicht an einer Liste geprüft', evidence: 'unverified' },
    networks: notChecked,
    languages: notChecked,
    cpdRegimes: { statement: 'GVG §23b(3), FamFG §158a(1), SGB VIII §72(3)', evidence: 'read' },
  },
};
