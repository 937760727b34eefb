import type {
  CannotDraw,
  EventNotPrintable,
  SeriesNotPrintable,
  UnprintableSeriesField,
} from '@netzwerkstatt/application';
import { printedFieldNames } from '@netzwerkstatt/certificates';

/** Why there is nothing to look at, for whoever asked for a specimen. */
export function cannotPreview(
  refusal: EventNotPrintable | SeriesNotPrintable | CannotDraw,
  language: keyof typeof words,
): string {
  const { letters, unknown, signing, session, end } = words[language];
  const fields = printedFieldNames[language];
  // Whoever looks can do nothing about it, now or later.
  if (refusal.code === 'cannot_draw' && refusal.lacks === 'signature') return signing;
  if (refusal.code === 'cannot_draw')
    return refusal.letter === undefined ? unknown : `${letters(refusal.letter)}${end}`;
  if (refusal.code === 'series_not_printable') {
    return `${letters(refusal.fields.map((it) => seriesPlace(it, language)).join('; '))}${words[language].again}`;
  }
  const places = refusal.fields.map(({ field, sessionIndex, letters: some }) => {
    const place = sessionIndex === undefined ? fields[field] : session(sessionIndex + 1);
    return `${place}: ${some.join(' ')}`;
  });
  return `${letters(places.join('; '))}${end}`;
}

function seriesPlace({ field, module, letters }: UnprintableSeriesField, language: keyof typeof words): string {
  const name = printedFieldNames[language][field];
  return `${name}${module === undefined ? '' : ` ${module}`}: ${letters.join(' ')}`;
}

const words = {
  de: {
    letters: (where: string) => `Das Muster ist nicht entstanden: Diese Zeichen lassen sich nicht drucken. ${where}.`,
    end: ' Bitte berichtigen Sie das zuerst; die Seite der Bescheinigungen sagt, wo.',
    again: ' Bitte berichtigen Sie das zuerst.',
    unknown:
      'Das Muster ist nicht entstanden. Bitte sagen Sie es der Technik, wenn das auch beim nächsten Versuch so ist.',
    signing:
      'Das Muster ist nicht entstanden: Der Schlüssel des Landes unterschreibt nicht. Bitte die Technik um einen neuen bitten („rotate-keys“).',
    session: (number: number) => `Titel von Termin ${number}`,
  },
  en: {
    letters: (where: string) => `The specimen was not made: these characters cannot be printed. ${where}.`,
    end: ' Please correct that first; the page of the certificates says where.',
    again: ' Please correct that first.',
    unknown: 'The specimen was not made. Please tell your operator if it is the same when you try again.',
    signing:
      'The specimen was not made: the key of the Land does not sign. Please ask your operator for a new one (“rotate-keys”).',
    session: (number: number) => `title of session ${number}`,
  },
} as const;
