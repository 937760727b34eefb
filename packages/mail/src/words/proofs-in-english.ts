import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { button, fact, facts, heading, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { greeting } from './parts-in-english.ts';

export const englishProofLetters: Pick<MailWords['letters'], 'proof_checked'> = {
  proof_checked: (message, { pages }) => {
    const { outcome, title } = message;
    return outcome.status === 'checked'
      ? {
          subject: `Proof accepted: ${title}`,
          blocks: [
            heading('Your proof is accepted'),
            greeting(message),
            paragraph('We have checked your proof. From now on it counts in your proof account.'),
            facts(fact('Training', title), fact('Counted', length(outcome.minutes))),
            button('To the proof account', pages.proofs),
          ],
        }
      : {
          subject: `Proof not accepted: ${title}`,
          blocks: [
            heading('Your proof is not accepted'),
            greeting(message),
            paragraph('We have checked your proof and cannot accept it as it is.'),
            facts(fact('Training', title), fact('Reason', outcome.reason)),
            paragraph('You can correct it and hand it in again.'),
            button('To the proof account', pages.proofs),
          ],
        };
  },
};

/** “8 TU (6 hours)”: some count in units, others in hours. */
function length(minutes: number): string {
  const hours = (minutes / 60).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return `${Math.floor(minutes / MINUTES_PER_TEACHING_UNIT)} TU (${hours} ${minutes === 60 ? 'hour' : 'hours'})`;
}
