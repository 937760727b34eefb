import { refusalWords } from './refusal-words.ts';

/** What is wrong with a place or its rooms. */
export const placeRefusals = refusalWords({
  de: {
    place_not_found: () => 'Diesen Ort gibt es im Verzeichnis nicht (mehr). Bitte wählen Sie ihn neu.',
    room_not_there: ({ sessionIndex, name, why }) =>
      why === 'closed'
        ? `Termin ${sessionIndex + 1}: „${name}“ ist geschlossen. Bitte wählen Sie einen anderen Raum.`
        : `Termin ${sessionIndex + 1}: „${name}“ gehört nicht zu diesem Ort. Bitte wählen Sie den Raum neu.`,
    room_named_twice: ({ name }) =>
      `Den Raum „${name}“ gibt es zweimal in der Liste. Jeder Raum braucht einen eigenen Namen.`,
    room_in_use: ({ name }) =>
      `In „${name}“ sind Termine geplant. Der Raum bleibt im Verzeichnis; Sie können ihn für neue Termine schließen.`,
  },
  en: {
    place_not_found: () => 'This place is not in the directory (any more). Please choose it again.',
    room_not_there: ({ sessionIndex, name, why }) =>
      why === 'closed'
        ? `Session ${sessionIndex + 1}: “${name}” is closed. Please choose another room.`
        : `Session ${sessionIndex + 1}: “${name}” does not belong to this place. Please choose the room again.`,
    room_named_twice: ({ name }) => `The room “${name}” is in the list twice. Every room needs a name of its own.`,
    room_in_use: ({ name }) =>
      `Sessions are planned in “${name}”. The room stays in the directory; you can close it for new sessions.`,
  },
});
