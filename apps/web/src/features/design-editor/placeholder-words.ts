import { translated } from '../../lib/words.ts';

/** What somebody reads who writes a text that differs from certificate to certificate. */
export const placeholderWords = translated(
  {
    insert: 'Platzhalter einfügen',
    insertInto: (field: string) => ` in: ${field}`,
    inserted: (name: string, written: string) => `${name} ist eingefügt: ${written}`,
    example: (written: string, value: string | undefined) =>
      value === undefined ? written : `${written}, zum Beispiel „${value}“`,
    names: {
      name: 'Name der Person',
      title: 'Titel',
      code: 'Kürzel des Moduls oder der Reihe',
      days: 'Tage oder Zeitraum',
      place: 'Ort',
      units: 'Unterrichtseinheiten (UE)',
      plannedUnits: 'Geplante Unterrichtseinheiten',
      hours: 'Zeitstunden',
      validUntil: 'Gültig bis',
      number: 'Nummer der Bescheinigung',
      issuer: 'Ausstellende Stelle',
      issuedOn: 'Tag der Ausstellung',
    },
  },
  {
    insert: 'Insert a placeholder',
    insertInto: (field) => ` into: ${field}`,
    inserted: (name, written) => `${name} is inserted: ${written}`,
    example: (written, value) => (value === undefined ? written : `${written}, for example “${value}”`),
    names: {
      name: 'Name of the person',
      title: 'Title',
      code: 'Code of the module or series',
      days: 'Days or period',
      place: 'Place',
      units: 'Teaching units (TU)',
      plannedUnits: 'Planned teaching units',
      hours: 'Hours of 60 minutes',
      validUntil: 'Valid until',
      number: 'Number of the certificate',
      issuer: 'Issuing office',
      issuedOn: 'Day of issue',
    },
  },
);
