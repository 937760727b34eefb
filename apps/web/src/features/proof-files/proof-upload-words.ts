import { translated } from '../../lib/words.ts';

export const proofUploadWords = translated(
  {
    kinds: (megabytes: number) => `PDF, JPEG oder PNG, höchstens ${megabytes} MB.`,
    under: 'Wird hochgeladen:',
    share: (name: string, percent: number) => `${name}: ${percent} % hochgeladen`,
    taken: (name: string) => `${name} ist hochgeladen.`,
    gone: (name: string) => `${name} ist wieder entfernt.`,
    remove: (name: string) => `${name} entfernen`,
    full: (max: number) =>
      max === 1 ? 'Hierher gehört nur eine Datei.' : `Mehr als ${max} Dateien gehören nicht hierher.`,
    problems: {
      proof_empty: 'Die Datei ist leer.',
      proof_too_large: 'Die Datei ist zu groß. Bitte verkleinern Sie sie oder laden Sie die Seiten einzeln hoch.',
      proof_type_unknown: 'Das ist weder ein PDF noch ein Bild (JPEG, PNG). Bitte wählen Sie eine andere Datei.',
      proofs_too_many:
        'Es liegen schon zehn Dateien bereit, die zu nichts gehören. Bitte senden Sie erst etwas davon ab.',
      too_many_attempts: 'Das waren viele Dateien auf einmal. Bitte warten Sie eine Minute.',
      signed_out: 'Sie sind nicht mehr eingeloggt. Bitte loggen Sie sich in einem anderen Tab wieder ein.',
      broken: 'Das Hochladen hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    },
  },
  {
    kinds: (megabytes) => `PDF, JPEG or PNG, ${megabytes} MB at most.`,
    under: 'Being uploaded:',
    share: (name, percent) => `${name}: ${percent} % uploaded`,
    taken: (name) => `${name} has been uploaded.`,
    gone: (name) => `${name} has been removed.`,
    remove: (name) => `Remove ${name}`,
    full: (max) => (max === 1 ? 'There can be only one file here.' : `There can be ${max} files here and no more.`),
    problems: {
      proof_empty: 'The file is empty.',
      proof_too_large: 'The file is too large. Please make it smaller, or upload its pages one by one.',
      proof_type_unknown: 'This is neither a PDF nor an image (JPEG, PNG). Please choose another file.',
      proofs_too_many: 'There are ten files waiting already that belong to nothing. Please send some of them first.',
      too_many_attempts: 'Those were many files at once. Please wait a minute.',
      signed_out: 'You are not signed in any more. Please sign in again in another tab.',
      broken: 'The upload did not work. Please try again.',
    },
  },
);
