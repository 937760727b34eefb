import { counted, translated } from '../../lib/words.ts';

/** What keeps the certificate of a series from being issued. */
export const seriesTroubleWords = translated(
  {
    title: (count: number) =>
      `${counted(count, 'Person hat', 'Personen haben')} kein Zertifikat bekommen. Für sie ist nichts gespeichert.`,
    fields: (places: readonly string[]) =>
      `Diese Zeichen lassen sich nicht drucken: ${places.join('; ')}. Bitte dort berichtigen und noch einmal ausstellen.`,
    place: (letters: string, field: string) => `${letters} im Feld „${field}“`,
    letter: (letters: string) => `Auf dem Zertifikat steht ein Zeichen, das sich nicht drucken lässt: ${letters}.`,
    signing:
      'Der Schlüssel des Landes unterschreibt nicht. Bitte die Technik um einen neuen bitten („rotate-keys“) und danach noch einmal ausstellen.',
    drawing: 'Die Datei ließ sich nicht erstellen. Bitte noch einmal ausstellen oder die Technik fragen.',
    specimen: 'Muster ansehen',
  },
  {
    title: (count) => `${counted(count, 'person', 'people', 'en')} got no certificate. Nothing is stored for them.`,
    fields: (places) => `These letters cannot be printed: ${places.join('; ')}. Please correct that and issue again.`,
    place: (letters, field) => `${letters} in “${field}”`,
    letter: (letters) => `There is a letter on the certificate that cannot be printed: ${letters}.`,
    signing:
      'The key of the Land does not sign. Please ask your operator for a new one (“rotate-keys”) and issue again after that.',
    drawing: 'The file could not be made. Please issue again or ask your operator.',
    specimen: 'Look at a specimen',
  },
);
