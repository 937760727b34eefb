import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { button, fact, facts, heading, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { greeting } from './parts-in-german.ts';

export const germanProofLetters: Pick<MailWords['letters'], 'proof_checked'> = {
  proof_checked: (message, { pages }) => {
    const { outcome, title } = message;
    return outcome.status === 'checked'
      ? {
          subject: `Nachweis anerkannt: ${title}`,
          blocks: [
            heading('Ihr Nachweis ist anerkannt'),
            greeting(message),
            paragraph('Wir haben Ihren Nachweis geprüft. Er zählt ab jetzt in Ihrem Nachweiskonto.'),
            facts(fact('Fortbildung', title), fact('Angerechnet', length(outcome.minutes))),
            button('Zum Nachweiskonto', pages.proofs),
          ],
        }
      : {
          subject: `Nachweis nicht anerkannt: ${title}`,
          blocks: [
            heading('Ihr Nachweis ist nicht anerkannt'),
            greeting(message),
            paragraph('Wir haben Ihren Nachweis geprüft und können ihn so nicht anerkennen.'),
            facts(fact('Fortbildung', title), fact('Grund', outcome.reason)),
            paragraph('Sie können ihn berichtigen und noch einmal einreichen.'),
            button('Zum Nachweiskonto', pages.proofs),
          ],
        };
  },
};

/** „8 UE (6 Stunden)“: some count in units, others in hours. */
function length(minutes: number): string {
  const hours = (minutes / 60).toLocaleString('de-DE', { maximumFractionDigits: 2 });
  return `${Math.floor(minutes / MINUTES_PER_TEACHING_UNIT)} UE (${hours} ${minutes === 60 ? 'Stunde' : 'Stunden'})`;
}
