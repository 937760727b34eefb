import type { Profession } from '@netzwerkstatt/domain';
import { defineProfession } from './define-profession.ts';

/** Beratung and Verwaltung. */
export const counsellingAndAdministrationProfessions: readonly Profession[] = [
  defineProfession({
    code: 'B1',
    title: { de: 'Schwangerschafts(konflikt)berater:in', en: 'Pregnancy counsellor' },
    group: 'counselling',
    confidentialityNumber: '5',
    legalHooks: ['KKG §4(1) Nr.5', 'SchKG §§3, 8'],
    isco08: ['2635'],
  }),
  defineProfession({
    code: 'B2',
    title: { de: 'Ehe-, Familien-, Erziehungs-, Lebensberater:in', en: 'Family counsellor' },
    group: 'counselling',
    confidentialityNumber: '3',
    legalHooks: ['KKG §4(1) Nr.3', 'SGB VIII §28'],
    isco08: ['2635'],
  }),
  defineProfession({
    code: 'B3',
    title: { de: 'Suchtberater:in', en: 'Addiction counsellor' },
    group: 'counselling',
    confidentialityNumber: '4',
    legalHooks: ['KKG §4(1) Nr.4'],
    isco08: ['2635'],
  }),
  defineProfession({
    code: 'B4',
    title: {
      de: 'Gewaltschutz / Fachberatung sexualisierte Gewalt (Frauenhaus, Interventionsstelle)',
      en: 'Violence-protection counsellor',
    },
    group: 'counselling',
    confidentialityNumber: '3*',
    legalHooks: ['KKG §3(2)', 'SGB VIII §81 Nr.7'],
    isco08: ['2635'],
  }),
  defineProfession({
    code: 'A1',
    title: { de: 'Jugendhilfeplanung, Amts-/Sachgebietsleitung, Koordination', en: 'Planner / head of office' },
    group: 'administration',
    legalHooks: ['SGB VIII §§79, 79a, 80'],
    isco08: ['1344'],
  }),
  defineProfession({
    code: 'A2',
    title: { de: 'Jobcenter, Agentur für Arbeit, Sozialamt, Ordnungsamt, Zoll', en: 'Other authority' },
    group: 'administration',
    confidentialityNumber: '(5) Zoll',
    legalHooks: ['KKG §3(2), §4(5): Zoll'],
    isco08: ['3353'],
  }),
];
