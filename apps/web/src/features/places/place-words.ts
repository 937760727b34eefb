import type { FieldProblem } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';

export const placeWords = translated(
  {
    fields: {
      name: 'Name des Orts',
      place: 'Stadt oder Gemeinde',
      address: 'Straße und Hausnummer',
      region: 'Region',
      travel: 'Anreise',
      stepFree: 'Stufenlos erreichbar',
      inductionLoop: 'Induktionsanlage',
      note: 'Was noch wichtig ist',
      rooms: 'Räume',
    },
    room: {
      name: 'Name an der Tür',
      capacity: 'Plätze',
      stepFree: 'Stufenlos',
      inductionLoop: 'Induktionsanlage',
      note: 'Was noch wichtig ist',
      isClosed: 'Für neue Termine geschlossen',
    },
    house: 'Das Haus',
    access: 'Barrierefreiheit',
    accessHint: 'Was Menschen wissen müssen, die keine Treppen steigen oder schlecht hören können.',
    roomsHint: 'Termine werden in einem Raum geplant. So fällt auf, wenn zwei zur gleichen Zeit denselben haben.',
    noRegion: 'Keine Angabe',
    roomNumber: (number: number) => `Raum ${number}`,
    inUse: 'Hier sind Termine geplant, deshalb bleibt der Raum im Verzeichnis.',
    addRoom: 'Weiteren Raum hinzufügen',
    removeRoom: 'Raum entfernen',
    removed: (number: number) => `Raum ${number} ist entfernt.`,
    save: 'Ort speichern',
    saving: 'Wird gespeichert …',
    saved: 'Der Ort ist gespeichert.',
    cancel: 'Abbrechen',
    seats: (count: number) => counted(count, 'Platz', 'Plätze'),
    stepFree: 'stufenlos',
    notStepFree: 'nicht stufenlos',
    loop: 'Induktionsanlage',
    noLoop: 'keine Induktionsanlage',
    unknown: 'nicht bekannt',
    closed: 'geschlossen',
  },
  {
    fields: {
      name: 'Name of the place',
      place: 'Town',
      address: 'Street and number',
      region: 'District',
      travel: 'How to get there',
      stepFree: 'Step-free access',
      inductionLoop: 'Induction loop',
      note: 'What else is important',
      rooms: 'Rooms',
    },
    room: {
      name: 'Name at the door',
      capacity: 'Seats',
      stepFree: 'Step-free',
      inductionLoop: 'Induction loop',
      note: 'What else is important',
      isClosed: 'Closed for new sessions',
    },
    house: 'The house',
    access: 'Accessibility',
    accessHint: 'What people have to know who cannot climb stairs or do not hear well.',
    roomsHint: 'Sessions are planned in a room. So it shows when two have the same one at the same time.',
    noRegion: 'Not given',
    roomNumber: (number) => `Room ${number}`,
    inUse: 'Sessions are planned here, so the room stays in the directory.',
    addRoom: 'Add another room',
    removeRoom: 'Remove room',
    removed: (number) => `Room ${number} has been removed.`,
    save: 'Save place',
    saving: 'Saving …',
    saved: 'The place is saved.',
    cancel: 'Cancel',
    seats: (count) => counted(count, 'seat', 'seats', 'en'),
    stepFree: 'step-free',
    notStepFree: 'not step-free',
    loop: 'induction loop',
    noLoop: 'no induction loop',
    unknown: 'not known',
    closed: 'closed',
  },
);

/** Where a problem of the draft is shown. */
export function placeFieldOf({ path }: Pick<FieldProblem, 'path'>): string {
  return path.replace(/^draft\./, '').replace(/^accessibility\./, '');
}

/** What is wrong, with the name of the field before it. */
export function placeMessage(problem: FieldProblem, locale: Locale): string {
  const { fields, room, roomNumber } = placeWords[locale];
  const path = placeFieldOf(problem);
  const [, index, key] = /^rooms\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (index !== undefined) {
    const label = key !== undefined && key in room ? `, ${room[key as keyof typeof room]}` : '';
    return fieldMessage(problem, locale, `${roomNumber(Number(index) + 1)}${label}`);
  }
  return fieldMessage(problem, locale, path in fields ? fields[path as keyof typeof fields] : undefined);
}
