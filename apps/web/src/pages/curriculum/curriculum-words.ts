import { translated } from '../../lib/words.ts';

export const curriculumWords = translated(
  {
    catalogue: 'Module und Reihen',
    lead: 'Mehrere Module, die zusammengehören, mit einem Zertifikat am Ende.',
    recordedLead:
      'Diese Qualifizierung findet bei einem anderen Anbieter statt. Wer sie abgeschlossen hat, kann sie hier eintragen lassen.',
    length: 'Umfang',
    modules: 'Module',
    modulesOf: (title: string) => `Module: ${title}`,
    entry: 'Wer beginnen kann',
    anyone: 'Alle, die im Netzwerk mit Kindern und Familien arbeiten',
    furtherParts: 'Außerdem gehört dazu',
    rules: 'Was das Zertifikat verlangt',
    dates: 'Nächste Termine der Module',
    noDates: 'Zurzeit ist kein Termin geplant.',
    subscribe: 'Kalender abonnieren',
    edition: (version: number) => `Fassung ${version}`,
    source: 'Quelle',
  },
  {
    catalogue: 'Modules and series',
    lead: 'Several modules that belong together, with a certificate at the end.',
    recordedLead:
      'This qualification takes place at another provider. Whoever has completed it can have it entered here.',
    length: 'Length',
    modules: 'Modules',
    modulesOf: (title) => `Modules: ${title}`,
    entry: 'Who may begin',
    anyone: 'Everybody in the network who works with children and families',
    furtherParts: 'Also part of it',
    rules: 'What the certificate asks for',
    dates: 'Next dates of the modules',
    noDates: 'No date is planned at the moment.',
    subscribe: 'Subscribe to calendars',
    edition: (version) => `Edition ${version}`,
    source: 'Source',
  },
);
