import type { Profession } from '@netzwerkstatt/domain';
import { defineProfession } from './define-profession.ts';

/** Ehrenamt, those still learning, and those who do not say. */
export const volunteersAndOthers: readonly Profession[] = [
  defineProfession({
    code: 'V1',
    title: { de: 'Familienpat:in / Freiwillige in den Frühen Hilfen', en: 'Family volunteer' },
    group: 'volunteering',
    legalHooks: ['KKG §3(4): „ehrenamtliche Strukturen“'],
    cpdRegime: 'QZG',
    isco08: [],
  }),
  defineProfession({
    code: 'V2',
    title: { de: 'Ehrenamt in Verein, Sport, Jugendverband, Kirche', en: 'Club / youth-association volunteer' },
    group: 'volunteering',
    legalHooks: ['SGB VIII §72a', 'Juleica'],
    cpdRegime: 'JULEICA',
    isco08: [],
  }),
  defineProfession({
    code: 'X1',
    title: { de: 'Auszubildende, Studierende', en: 'Trainee / student' },
    group: 'other',
    legalHooks: [],
    isco08: [],
  }),
  defineProfession({
    code: 'X9',
    title: { de: 'Sonstige / keine Angabe', en: 'Other / not stated' },
    group: 'other',
    legalHooks: [],
    isco08: [],
  }),
];
