import { refusalWords } from './refusal-words.ts';

/** Why a statement for a chamber is not kept; at the fields stands which of them. */
export const chamberRefusals = refusalWords({
  de: {
    chamber_field_missing: () => 'Die Kammer nimmt die Bescheinigung nur mit allen Angaben an. Bitte ergänzen Sie sie.',
    chamber_not_here: () =>
      'Diese Angaben gibt es in Ihrem Land nicht, oder sie gelten erst für spätere Veranstaltungen.',
    chamber_text_unprintable: ({ letters }) => `Diese Zeichen lassen sich nicht drucken: ${letters.join(' ')}.`,
  },
  en: {
    chamber_field_missing: () => 'The chamber only accepts the certificate with every statement. Please complete them.',
    chamber_not_here: () => 'Your Land does not have these statements, or they only hold for later events.',
    chamber_text_unprintable: ({ letters }) => `These characters cannot be printed: ${letters.join(' ')}.`,
  },
});
