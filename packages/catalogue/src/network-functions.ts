import type { NetworkFunction } from '@netzwerkstatt/domain';

/** What people do in the networks of every Land, besides their profession. */
export const networkFunctions: readonly NetworkFunction[] = [
  { code: 'network_coordinator', title: { de: 'Netzwerkkoordinator:in', en: 'Network coordinator' } },
  {
    code: 'insofa',
    title: {
      de: 'Insoweit erfahrene Fachkraft (InsoFa/IseF/Kinderschutzfachkraft)',
      en: 'Specially experienced child-protection adviser',
    },
  },
  {
    code: 'steering_member',
    title: {
      de: 'Mitglied der Koordinierungsgruppe / Steuerungsgruppe',
      en: 'Member of the coordination or steering group',
    },
  },
  { code: 'advisory_member', title: { de: 'Beiratsmitglied', en: 'Member of the advisory board' } },
  { code: 'head', title: { de: 'Leitung / personalverantwortlich', en: 'Head, responsible for staff' } },
  {
    code: 'child_protection_officer',
    title: {
      de: 'Kinderschutzbeauftragte:r der Einrichtung',
      en: 'Child-protection officer of an institution',
    },
  },
  { code: 'trainer', title: { de: 'Referent:in / Dozent:in', en: 'Trainer or speaker' } },
  { code: 'circle_lead', title: { de: 'Leitung Qualitätszirkel', en: 'Lead of a quality circle' } },
  {
    code: 'scientific_lead',
    title: {
      de: 'Wissenschaftliche Leitung (approbiert, für CME)',
      en: 'Scientific lead (licensed physician, for CME)',
    },
  },
  { code: 'parent_representative', title: { de: 'Elternvertretung', en: "Parents' representative" } },
];
