import { counted, translated } from '../../lib/words.ts';

const people = (count: number) => counted(count, 'Person', 'Personen');
const persons = (count: number) => counted(count, 'person', 'people', 'en');

/** Of a mail in staff's own words. */
export const mailWords = translated(
  {
    title: (count: number) => `Mail an ${people(count)}`,
    subject: 'Betreff',
    text: 'Text',
    textHint:
      '{Vorname}, {Nachname}, {Einrichtung} und {Veranstaltung} werden für jede Person eingesetzt. Die Angaben zur Veranstaltung stehen von selbst darunter. Keine Angaben zu Fällen oder zur Gesundheit.',
    subjectMissing: 'Geben Sie einen Betreff ein.',
    textMissing: 'Schreiben Sie, was in der Mail stehen soll.',
    look: 'Vorschau ansehen',
    preview: 'Vorschau',
    previewFor: 'Zeigen, was ankommt bei',
    goesTo: (count: number) =>
      `Die Mail geht nach zwei Minuten an ${people(count)}. So lange lässt sie sich zurückholen.`,
    leftOut: (count: number) =>
      count === 1
        ? '1 Person hat ihre Adresse noch nicht bestätigt und bekommt nichts.'
        : `${people(count)} haben ihre Adresse noch nicht bestätigt und bekommen nichts.`,
    send: (count: number) => `An ${people(count)} senden`,
    goOn: 'Weiter schreiben',
    cancel: 'Abbrechen',
  },
  {
    title: (count) => `Mail to ${persons(count)}`,
    subject: 'Subject',
    text: 'Text',
    textHint:
      '{given name}, {family name}, {organisation} and {event} are filled in for everybody. The details of the event are added below. Nothing about cases or health.',
    subjectMissing: 'Enter a subject.',
    textMissing: 'Write what the mail is to say.',
    look: 'See the preview',
    preview: 'Preview',
    previewFor: 'Show what arrives at',
    goesTo: (count) => `The mail goes to ${persons(count)} in two minutes. Until then it can be called back.`,
    leftOut: (count) =>
      count === 1
        ? '1 person has not confirmed their address yet and gets nothing.'
        : `${persons(count)} have not confirmed their addresses yet and get nothing.`,
    send: (count) => `Send to ${persons(count)}`,
    goOn: 'Go on writing',
    cancel: 'Cancel',
  },
);
