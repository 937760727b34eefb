import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { button, fact, facts, heading, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';

const { date } = englishDates;

export const englishProofLetters: Pick<
  MailWords['letters'],
  'proof_checked' | 'proof_period_ending' | 'validity_ending'
> = {
  proof_checked: (message, { pages }) => {
    const { outcome, title } = message;
    if (outcome.status === 'taken_back') {
      return {
        subject: `Proof no longer recognised: ${title}`,
        blocks: [
          heading('Your proof counts no more'),
          greeting(message),
          paragraph(
            'We had recognised your proof and take that back. From now on it no longer counts in your proof account.',
          ),
          facts(fact('Training', title), fact('Reason', outcome.reason)),
          paragraph('You can correct it and hand it in once more.'),
          button('To the proof account', pages.proofs),
          note('You do not understand the decision, or disagree? Answer this message and tell us why.'),
        ],
      };
    }
    return outcome.status === 'checked'
      ? {
          subject: `Proof recognised: ${title}`,
          blocks: [
            heading('Your proof is recognised'),
            greeting(message),
            paragraph('We have checked your proof. From now on it counts in your proof account.'),
            facts(fact('Training', title), fact('Counted', length(outcome.minutes))),
            button('To the proof account', pages.proofs),
          ],
        }
      : {
          subject: `Proof not recognised: ${title}`,
          blocks: [
            heading('Your proof is not recognised'),
            greeting(message),
            paragraph('We have checked your proof and cannot recognise it as it is.'),
            facts(fact('Training', title), fact('Reason', outcome.reason)),
            paragraph('You can correct it and hand it in again.'),
            button('To the proof account', pages.proofs),
          ],
        };
  },

  proof_period_ending: (message, { pages }) => ({
    subject: `By ${date(message.endsOn)}: you are still missing ${inUnit(message)}`,
    blocks: [
      heading('Your period of proof is ending'),
      greeting(message),
      paragraph(
        `The period that your proof account counts ends on ${date(message.endsOn)}. So far you are still missing ${inUnit(message)}.`,
      ),
      facts(fact('Rule', message.regime.en), fact('Ends on', date(message.endsOn))),
      button('To the proof account', pages.proofs),
      sideLink('Events that fit', pages.programme),
      paragraph(noReminders),
    ],
  }),

  validity_ending: (message, { pages }) => ({
    subject: `Valid until ${date(message.endsOn)}: ${message.title}`,
    blocks: [
      heading('Your certificate is about to end'),
      greeting(message),
      paragraph([`Your certificate is valid until ${date(message.endsOn)}.`, ...toRenew(message)].join(' ')),
      facts(fact('Series', message.title), fact('Number', message.number)),
      button('To “My account”', pages.own),
      sideLink('See events', pages.programme),
      paragraph(noReminders),
    ],
  }),
};

function toRenew({ renewal }: { readonly renewal?: { readonly needed: number; readonly missing: number } }) {
  if (renewal === undefined) return [];
  const { needed, missing } = renewal;
  return missing === 0
    ? ['All it takes to renew it is there: the coordination office issues the renewal.']
    : [
        `To renew it, ${missing} of ${needed} teaching units of refresher ${missing === 1 ? 'is' : 'are'} still missing; “My account” shows dates that fit.`,
      ];
}

const noReminders = 'You would rather not be reminded? You can switch it off in your proof account.';

const units = {
  points: ['point', 'points'],
  hours: ['hour', 'hours'],
  teaching_units: ['teaching unit', 'teaching units'],
  days: ['day', 'days'],
  duty: ['training', 'trainings'],
  proof: ['proof', 'proofs'],
} as const;

function inUnit({ missing, unit }: { readonly missing: number; readonly unit: keyof typeof units }): string {
  return `${missing.toLocaleString('en-GB', { maximumFractionDigits: 2 })} ${units[unit][missing === 1 ? 0 : 1]}`;
}

/** “8 TU (6 hours)”: some count in units, others in hours. */
function length(minutes: number): string {
  const hours = (minutes / 60).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return `${Math.floor(minutes / MINUTES_PER_TEACHING_UNIT)} TU (${hours} ${minutes === 60 ? 'hour' : 'hours'})`;
}
