import { formatInstant } from '../../lib/format-date.ts';
import type { RefusalWords } from './refusal-message.ts';

type CertificateWords = Pick<
  RefusalWords,
  'batch_not_found' | 'batch_over' | 'clock_before_end' | 'clock_behind' | 'nothing_to_issue'
>;

/** Why nothing is issued, in both languages. */
export const certificateRefusals: { readonly de: CertificateWords; readonly en: CertificateWords } = {
  de: {
    batch_not_found: () => 'Diese Ausstellung gibt es nicht.',
    batch_over: () => 'Die Ausstellung ist schon zu Ende. Es gibt nichts mehr abzubrechen.',
    clock_before_end: ({ endsAt }) =>
      `Nach der Uhr des Hauses läuft die Veranstaltung noch bis ${formatInstant(endsAt, 'de')}. Bescheinigungen gibt es erst danach. Bitte lassen Sie die Uhr prüfen.`,
    clock_behind: ({ latest }) =>
      `Die Uhr des Hauses geht nach: Am ${formatInstant(latest, 'de')} wurde schon etwas ausgestellt. Damit keine Bescheinigung älter aussieht als eine frühere, geht es erst danach weiter.`,
    nothing_to_issue: () =>
      'Zurzeit bekommt niemand eine Bescheinigung: Alle haben eine, oder bei ihnen ist noch etwas zu klären.',
  },
  en: {
    batch_not_found: () => 'This issue does not exist.',
    batch_over: () => 'Issuing has ended already. There is nothing left to cancel.',
    clock_before_end: ({ endsAt }) =>
      `By the clock of the house the event lasts until ${formatInstant(endsAt, 'en')}. Certificates are issued after that. Please have the clock checked.`,
    clock_behind: ({ latest }) =>
      `The clock of the house is behind: something was issued already on ${formatInstant(latest, 'en')}. So that no certificate looks older than an earlier one, it only goes on after that.`,
    nothing_to_issue: () =>
      'Nobody gets a certificate at the moment: everybody has one, or something about them is still to be cleared up.',
  },
};
