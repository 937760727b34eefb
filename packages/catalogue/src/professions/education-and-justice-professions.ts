import type { Profession } from '@netzwerkstatt/domain';
import { defineProfession } from './define-profession.ts';

/** Bildung, Justiz and Polizei. */
export const educationAndJusticeProfessions: readonly Profession[] = [
  defineProfession({
    code: 'E1',
    title: { de: 'Lehrer:in / Schulleitung', en: 'Teacher / head teacher' },
    group: 'education',
    confidentialityNumber: '7',
    legalHooks: ['KKG §4(1) Nr.7', 'SächsSchulG §50a(1), §40(2): Fortbildungspflicht'],
    cpdRegime: 'SCHUL_DUTY',
    isco08: ['2330', '2341', '2352'],
  }),
  defineProfession({
    code: 'E2',
    title: { de: 'Schulpsycholog:in / Beratungslehrer:in', en: 'School psychologist / counselling teacher' },
    group: 'education',
    confidentialityNumber: '2/7',
    legalHooks: ['KKG §4(1) Nr.2/7'],
    cpdRegime: 'SCHUL_DUTY',
    isco08: ['2634'],
  }),
  defineProfession({
    code: 'J1',
    title: { de: 'Familienrichter:in', en: 'Family judge' },
    group: 'justice',
    legalHooks: ['GVG §23b(3): „belegbare Kenntnisse“', 'KKG §3(2), §5'],
    cpdRegime: 'GVG_PROOF',
    isco08: ['2612'],
  }),
  defineProfession({
    code: 'J2',
    title: { de: 'Staats-/Jugendstaatsanwält:in, Jugendrichter:in', en: 'Prosecutor / youth judge' },
    group: 'justice',
    legalHooks: ['KKG §5', 'SGB VIII §81 Nr.3'],
    isco08: ['2611', '2612'],
  }),
  defineProfession({
    code: 'J3',
    title: {
      de: 'Verfahrensbeistand, Vormund, Fachanwält:in Familienrecht, Sachverständige',
      en: 'Guardian ad litem / guardian / family lawyer / expert',
    },
    group: 'justice',
    legalHooks: ['FamFG §158a(1): Nachweis der Eignung und Fortbildung alle zwei Jahre (in Kraft seit 1. Januar 2022)'],
    cpdRegime: 'FAMFG_158A',
    isco08: ['2611'],
  }),
  defineProfession({
    code: 'J4',
    title: { de: 'Polizeivollzugsbeamt:in', en: 'Police officer' },
    group: 'police',
    legalHooks: ['KKG §3(2), §5', 'SGB VIII §8a(3), §81 Nr.10'],
    isco08: ['5412', '3355'],
  }),
];
