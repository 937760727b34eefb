import { counted, translated } from '../../lib/words.ts';

/** Names around modules and curricula. */
export const moduleWords = translated(
  {
    module: 'Modul',
    dimensions: { internal: 'Binnendimension', service: 'Leistungsdimension' },
    dimensionMeanings: {
      internal: 'Das Netzwerk gestalten und pflegen: aufbauen, moderieren, verbindlich zusammenarbeiten.',
      service: 'Was Partner im Netzwerk für Kinder und Eltern tun: wahrnehmen, einschätzen, sprechen, handeln.',
    },
    levels: { basic: 'Basis', intermediate: 'Aufbau', advanced: 'Vertiefung' },
    outcome: 'Kompetenzziel',
    extent: 'Umfang',
    units: (units: number) => counted(units, 'Unterrichtseinheit', 'Unterrichtseinheiten'),
    unitsMeaning: 'zu 45 Minuten',
    format: 'Format',
    groupSize: 'Gruppe',
    people: (min: number, max: number) => `${min} bis ${max} Personen`,
    audience: 'Für wen',
    prerequisites: 'Voraussetzungen',
    none: 'keine',
    edition: (version: number) => `Fassung ${version}`,
    level: 'Stufe',
    unitsShort: (units: number) => `${units} UE`,
    series: 'Reihe',
    modulesCount: (count: number) => counted(count, 'Modul', 'Module'),
    recorded: 'wird angerechnet',
  },
  {
    module: 'Module',
    dimensions: { internal: 'Internal dimension', service: 'Service dimension' },
    dimensionMeanings: {
      internal: 'Shaping and caring for the network: building it up, moderating, working together reliably.',
      service: 'What partners in the network do for children and parents: noticing, assessing, talking, acting.',
    },
    levels: { basic: 'Basic', intermediate: 'Intermediate', advanced: 'Advanced' },
    outcome: 'Learning outcome',
    extent: 'Length',
    units: (units) => counted(units, 'teaching unit', 'teaching units', 'en'),
    unitsMeaning: 'of 45 minutes',
    format: 'Format',
    groupSize: 'Group',
    people: (min, max) => `${min} to ${max} people`,
    audience: 'For whom',
    prerequisites: 'Prerequisites',
    none: 'none',
    edition: (version) => `Edition ${version}`,
    level: 'Level',
    unitsShort: (units) => `${units} TU`,
    series: 'Series',
    modulesCount: (count) => counted(count, 'module', 'modules', 'en'),
    recorded: 'recognised',
  },
);

export type ModuleTexts = (typeof moduleWords)['de'];
