import type { Profession } from '@netzwerkstatt/domain';
import { defineProfession } from './define-profession.ts';

/** Jugendhilfe, to which day care belongs in law and in statistics, even where a ministry of schools runs it. */
export const youthWelfareProfessions: readonly Profession[] = [
  defineProfession({
    code: 'Y1',
    title: {
      de: 'Sozialarbeiter:in im Allgemeinen Sozialen Dienst (ASD/Jugendamt)',
      en: 'Statutory child-welfare social worker',
    },
    group: 'youth_welfare',
    confidentialityNumber: '6',
    legalHooks: ['SGB VIII §8a(1)', 'SGB VIII §72(3): Fortbildung ist Pflicht des Trägers'],
    cpdRegime: 'DUTY_EMPLOYER',
    isco08: ['2635'],
  }),
  defineProfession({
    code: 'Y2',
    title: {
      de: 'Fachkraft Hilfen zur Erziehung (SPFH, Heim, Tagesgruppe, Pflegekinderdienst)',
      en: 'Family-support / residential-care professional',
    },
    group: 'youth_welfare',
    confidentialityNumber: '6*',
    legalHooks: ['SGB VIII §8a(4): Vereinbarungen'],
    isco08: ['2635'],
  }),
  defineProfession({
    code: 'Y3',
    title: {
      de: 'Erzieher:in / Kita-Leitung / Kita-Fachberatung',
      en: 'Early-childhood educator / day-care manager / advisor',
    },
    group: 'youth_welfare',
    legalHooks: ['SGB VIII §8a(4), §8b(1)', 'SächsQualiVO §6'],
    cpdRegime: 'KITA_40H',
    isco08: ['2342'],
  }),
  defineProfession({
    code: 'Y4',
    title: { de: 'Kindertagespflegeperson', en: 'Childminder' },
    group: 'youth_welfare',
    legalHooks: ['SGB VIII §8a(5), §8b(1)', 'SächsQualiVO §6'],
    cpdRegime: 'KTP_20H',
    isco08: ['5311'],
  }),
  defineProfession({
    code: 'Y5',
    title: { de: 'Schulsozialarbeit, Kinder- und Jugendarbeit', en: 'School social worker / youth worker' },
    group: 'youth_welfare',
    confidentialityNumber: '6*',
    legalHooks: ['SGB VIII §8a(4), §8b(1)'],
    isco08: ['2635'],
  }),
  defineProfession({
    code: 'Y6',
    title: {
      de: 'Fachkraft Familienbildung / Familienzentrum / Mehrgenerationenhaus',
      en: 'Family-education professional',
    },
    group: 'youth_welfare',
    confidentialityNumber: '6*',
    legalHooks: ['SGB VIII §16', 'KKG §3(2)'],
    isco08: ['2635'],
  }),
];
