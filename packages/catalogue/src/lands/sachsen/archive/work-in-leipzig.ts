import type {
  ArchivedAssessment,
  ArchivedGoal,
  ArchivedInitiative,
  ArchivedMilestone,
  ArchivedWorkingGroups,
} from '../../../project-archive.ts';

export const mission: readonly string[] = [
  'das gesunde körperliche, geistige und seelische Aufwachsen von Kindern fördern',
  'zu einem effektiven Schutz des Kindeswohls beitragen',
  'Eltern in der Wahrnehmung ihrer Erziehungsverantwortung unterstützen',
  'Kinderschutz in Risikosituationen durch klare Hilfe- und Kontrollstrategien sicherstellen',
];

export const goals: readonly ArchivedGoal[] = [
  {
    id: 'goal-info',
    title: 'Standardisiertes Informationssystem zwischen den Netzwerkpartnern',
    detail: 'Zur Absicherung der schnellstmöglichen Hilfe im Risikofall',
    fromYear: 2008,
    toYear: 2009,
  },
  {
    id: 'goal-directory',
    title: 'Vernetzte Angebots- und Kontaktsübersicht',
    detail: 'Ansprechpartner, Erreichbarkeit, Angebote',
    fromYear: 2008,
    toYear: 2009,
  },
  {
    id: 'goal-standards',
    title: 'Einrichtungsinterne Verfahrensstandards',
    detail: 'Sicherung und Aufbau in den Einrichtungen der Netzwerkpartner',
    fromYear: 2008,
    toYear: 2011,
  },
  {
    id: 'goal-offers',
    title: 'Geeignete Hilfeangebote im frühpräventiven Bereich',
    detail: 'Sicherung und Ausbau, auch außerhalb der Jugendhilfe',
    fromYear: 2009,
    toYear: 2011,
  },
  {
    id: 'goal-training',
    title: 'Qualifizierung des Fachpersonals aller Netzwerkpartner',
    detail: 'Entsprechend der Rolle der jeweiligen Professionen',
    fromYear: 2009,
    toYear: 2011,
  },
];

// A table of results by quarter whose columns are lost.
export const milestones: readonly ArchivedMilestone[] = [
  {
    year: 2009,
    result: 'Angebots- und Kontaktübersicht',
    item: 'Elternsein in Leipzig - Ein Wegweiser',
    quarter: null,
  },
  { year: 2009, result: 'Öffentlichkeitsarbeit', item: 'Kampagne „Elternsein“', quarter: null },
  {
    year: 2009,
    result: 'Standard. Informationssystem',
    item: 'Leipziger Leitfaden für Fachkräfte z.T. Kinderschutz',
    quarter: null,
  },
  { year: 2009, result: 'Recht', item: 'Leipziger Leitfaden für Fachkräfte z.T. Kinderschutz', quarter: null },
  { year: 2009, result: 'Recht', item: 'Hotline', quarter: null },
  { year: 2009, result: 'Pro Kind Sachsen', item: 'Ende der Aufnahme', quarter: null },
];

export const initiatives: readonly ArchivedInitiative[] = [
  { title: 'Publikation der Ergebnisse aus den Qualitätszirkeln', items: [] },
  {
    title: 'Vorbereitung Fachtagungen',
    items: ['„Das Kind im Netz“ am 12. August 2009', '„Schutz des Kindeswohls“ am 2. Dezember 2009'],
  },
  {
    title: 'Thematisierung in den Stadtteilen von Kindeswohl und Kinderschutz',
    items: ['Zusammenarbeit mit Quartiersmanagement', 'Aktivierung von bürgerschaftlichen Engagement'],
  },
  {
    title: 'Einberufung neuer Qualitätszirkel',
    items: [
      'Frühe Hilfen – Stadtteilbezogen, Ausbau und Sicherung von Angeboten',
      'Qualifizierung und Fortbildung der Netzwerkpartner',
    ],
  },
  {
    title: 'Umsetzung des Projektes „Leipziger Hilfepunkte“',
    items: [
      'Initiatoren: KPR Leipzig und Leipziger NW f. Kinderschutz',
      'Projektpartner: Handwerkskammer zu Leipzig, IHK zu Leipzig, Sächsische Apothekerkammer, Gesundheitsamt, Familienbeirat Stadt Leipzig, Seniorenbeauftragte',
    ],
  },
  { title: 'Einbindung von Elternvertretern', items: [] },
];

export const assessment: ArchivedAssessment = {
  year: 2009,
  positive: [
    'großes Interesse',
    'hohes Engagement',
    'zielorientiertes Arbeiten auf allen Ebenen',
    'Beginn der themenbezogenen inhaltlichen Arbeit',
    'Prozess der interdisziplinären Kommunikation intensiviert',
  ],
  limiting: ['Begrenzte Ressourcen erschweren Mitarbeit und verzögern Arbeits- und Entscheidungsprozesse'],
};

export const workingGroups: ArchivedWorkingGroups = {
  projectGroup: {
    name: 'Projektgruppe Leipzig',
    meetings: [
      { year: 2008, held: 9 },
      { year: 2009, held: 'je 1 Treffen pro Quartal, im März 1. Treffen' },
    ],
  },
  qualityCircles: {
    since: { year: 2008, month: 6 },
    frequency: 'monatliche Beratungen',
    count: 5,
    completed: 3,
    plannedTopics: [
      'Frühe Hilfen – Stadtteilbezogen, Ausbau und Sicherung von Angeboten',
      'Qualifizierung und Fortbildung der Netzwerkpartner',
    ],
  },
};
