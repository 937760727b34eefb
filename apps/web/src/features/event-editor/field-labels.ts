import type { FieldProblem } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';

/** The names of the fields, at the field as well as in what is said about it elsewhere. */
export const fieldLabels = translated(
  {
    kind: 'Art der Veranstaltung',
    moduleVersion: 'Modul',
    eligibility: 'Wer teilnehmen kann',
    title: 'Titel',
    network: 'Veranstaltet von',
    region: 'Region',
    summary: 'Kurztext',
    description: 'Beschreibung',
    targetProfessions: 'Für wen',
    format: 'Wie es stattfindet',
    planning: 'Termine',
    sessions: 'Termine',
    series: 'Termine',
    origin: 'Termine',
    session: {
      title: 'Thema',
      day: 'Tag',
      from: 'Von',
      to: 'Bis',
      units: 'UE',
      room: 'Raum',
      wrongUnits: 'Bitte geben Sie die Unterrichtseinheiten als Zahl an, zum Beispiel 8.',
    },
    directoryPlace: 'Ort aus dem Verzeichnis',
    venue: 'Ort',
    place: {
      name: 'Name des Orts',
      place: 'Stadt oder Gemeinde',
      address: 'Straße und Hausnummer',
      travel: 'Anreise',
      stepFree: 'Stufenlos erreichbar',
      inductionLoop: 'Induktionsanlage',
      note: 'Was noch wichtig ist',
    },
    admission: 'Wie Plätze vergeben werden',
    substitutes: 'Wer einen Platz übernehmen darf',
    capacity: 'Zahl der Plätze',
    registrationOpensAt: 'Anmeldung ab',
    registrationClosesAt: 'Anmeldeschluss',
  },
  {
    kind: 'Kind of event',
    moduleVersion: 'Module',
    eligibility: 'Who can take part',
    title: 'Title',
    network: 'Organised by',
    region: 'District',
    summary: 'Summary',
    description: 'Description',
    targetProfessions: 'For whom',
    format: 'How it takes place',
    planning: 'Sessions',
    sessions: 'Sessions',
    series: 'Sessions',
    origin: 'Sessions',
    session: {
      title: 'Topic',
      day: 'Day',
      from: 'From',
      to: 'To',
      units: 'TU',
      room: 'Room',
      wrongUnits: 'Please give the teaching units as a number, for example 8.',
    },
    directoryPlace: 'Place from the directory',
    venue: 'Place',
    place: {
      name: 'Name of the place',
      place: 'Town',
      address: 'Street and number',
      travel: 'How to get there',
      stepFree: 'Step-free access',
      inductionLoop: 'Induction loop',
      note: 'What else is important',
    },
    admission: 'How places are given away',
    substitutes: 'Who may take over a place',
    capacity: 'Number of places',
    registrationOpensAt: 'Registration from',
    registrationClosesAt: 'Registration deadline',
  },
);

/** What is wrong, with the name of the field before it. */
export function editorMessage(problem: FieldProblem, locale: Locale): string {
  const labels = fieldLabels[locale];
  const path = problem.path.replace(/^draft\./, '').replace('accessibility.', '');
  const [, index, key] = /^sessions\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (index !== undefined) {
    const row = `${locale === 'de' ? 'Termin' : 'Session'} ${Number(index) + 1}`;
    if (key === 'teachingMinutes') return `${row}: ${labels.session.wrongUnits}`;
    return fieldMessage(problem, locale, row);
  }
  const [, inVenue] = /^venue\.(\w+)$/.exec(path) ?? [];
  if (inVenue !== undefined && inVenue in labels.place) {
    return fieldMessage(problem, locale, labels.place[inVenue as keyof typeof labels.place]);
  }
  const label = path in labels ? labels[path as keyof typeof labels] : undefined;
  return fieldMessage(problem, locale, typeof label === 'string' ? label : undefined);
}
