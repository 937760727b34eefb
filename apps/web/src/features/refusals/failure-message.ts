import type { Failure } from '../../lib/failure.ts';
import type { Locale } from '../../lib/locale.ts';
import { errorSummaryTitle } from './field-message.ts';
import { refusalMessage } from './refusal-message.ts';

const words = {
  de: {
    notFound: 'Das gibt es nicht (mehr), oder es gehört jemand anderem.',
    signedOut: 'Sie sind nicht mehr eingeloggt. Bitte öffnen Sie „Mein Konto“ und versuchen Sie es noch einmal.',
    broken:
      'Das hat nicht geklappt. Vielleicht fehlt gerade die Verbindung. Ihre Eingaben sind noch da: Bitte versuchen Sie es noch einmal.',
  },
  en: {
    notFound: 'This is not there (any more), or it belongs to somebody else.',
    signedOut: 'You are no longer signed in. Please open “My account” and try again.',
    broken: 'That did not work. Perhaps the connection is down. What you entered is still there: please try again.',
  },
} as const satisfies Record<Locale, unknown>;

/** Why a call failed, in a sentence for whoever made it. */
export function failureMessage(failure: Failure, locale: Locale): string {
  const { notFound, signedOut, broken } = words[locale];
  switch (failure.kind) {
    case 'refusal':
      return refusalMessage(failure.refusal, locale);
    case 'fields':
      return errorSummaryTitle(failure.fields.length, locale);
    case 'not_found':
      return notFound;
    case 'signed_out':
      return signedOut;
    case 'broken':
      return broken;
  }
}
