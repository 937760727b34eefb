import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { button, fact, facts, heading, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

const { date } = germanDates;

export const germanProofLetters: Pick<
  MailWords['letters'],
  'proof_checked' | 'proof_period_ending' | 'validity_ending'
> = {
  proof_checked: (message, { pages }) => {
    const { outcome, title } = message;
    if (outcome.status === 'taken_back') {
      return {
        subject: `Anrechnung zurückgenommen: ${title}`,
        blocks: [
          heading('Ihr Nachweis zählt nicht mehr'),
          greeting(message),
          paragraph(
            'wir hatten Ihren Nachweis angerechnet und nehmen das zurück. Er zählt ab jetzt nicht mehr in Ihrem Nachweiskonto.',
          ),
          facts(fact('Fortbildung', title), fact('Grund', outcome.reason)),
          paragraph('Sie können ihn berichtigen und noch einmal einreichen.'),
          button('Zum Nachweiskonto', pages.proofs),
          note(
            'Sie verstehen die Entscheidung nicht oder sehen es anders? Antworten Sie uns und beschreiben Sie, warum.',
          ),
        ],
      };
    }
    return outcome.status === 'checked'
      ? {
          subject: `Nachweis angerechnet: ${title}`,
          blocks: [
            heading('Ihr Nachweis ist angerechnet'),
            greeting(message),
            paragraph('wir haben Ihren Nachweis geprüft. Er zählt ab jetzt in Ihrem Nachweiskonto.'),
            facts(fact('Fortbildung', title), fact('Angerechnet', length(outcome.minutes))),
            button('Zum Nachweiskonto', pages.proofs),
          ],
        }
      : {
          subject: `Nachweis nicht angerechnet: ${title}`,
          blocks: [
            heading('Ihr Nachweis ist nicht angerechnet'),
            greeting(message),
            paragraph('wir haben Ihren Nachweis geprüft und können ihn so nicht anrechnen.'),
            facts(fact('Fortbildung', title), fact('Grund', outcome.reason)),
            paragraph('Sie können ihn berichtigen und noch einmal einreichen.'),
            button('Zum Nachweiskonto', pages.proofs),
          ],
        };
  },

  proof_period_ending: (message, { pages }) => ({
    subject: `Bis ${date(message.endsOn)}: Ihnen ${missing(message)} noch ${inUnit(message)}`,
    blocks: [
      heading('Ihr Nachweiszeitraum endet'),
      greeting(message),
      paragraph(
        `am ${date(message.endsOn)} endet der Zeitraum, den Ihr Nachweiskonto zählt. Bisher ${missing(message)} noch ${inUnit(message)}.`,
      ),
      facts(fact('Regel', message.regime.de), fact('Endet am', date(message.endsOn))),
      button('Zum Nachweiskonto', pages.proofs),
      sideLink('Passende Veranstaltungen', pages.programme),
      paragraph(noReminders),
    ],
  }),

  validity_ending: (message, { pages }) => ({
    subject: `Gültig bis ${date(message.endsOn)}: ${message.title}`,
    blocks: [
      heading('Ihr Zertifikat läuft ab'),
      greeting(message),
      paragraph([`Ihr Zertifikat gilt noch bis ${date(message.endsOn)}.`, ...toRenew(message)].join(' ')),
      facts(fact('Reihe', message.title), fact('Nummer', message.number)),
      button('Zu „Mein Konto“', pages.own),
      sideLink('Veranstaltungen ansehen', pages.programme),
      paragraph(noReminders),
    ],
  }),
};

function toRenew({ renewal }: { readonly renewal?: { readonly needed: number; readonly missing: number } }) {
  if (renewal === undefined) return [];
  const { needed, missing } = renewal;
  return missing === 0
    ? ['Alles für die Verlängerung ist da: Die Koordinierungsstelle stellt sie aus.']
    : [
        `Für die Verlängerung ${missing === 1 ? 'fehlt' : 'fehlen'} noch ${missing} von ${needed} Unterrichtseinheiten Auffrischung; welche Termine dafür passen, steht in „Mein Konto“.`,
      ];
}

const noReminders = 'Sie möchten nicht erinnert werden? Das stellen Sie in Ihrem Nachweiskonto ab.';

const units = {
  points: ['Punkt', 'Punkte'],
  hours: ['Stunde', 'Stunden'],
  teaching_units: ['Unterrichtseinheit', 'Unterrichtseinheiten'],
  days: ['Tag', 'Tage'],
  duty: ['Fortbildung', 'Fortbildungen'],
  proof: ['Nachweis', 'Nachweise'],
} as const;

function missing(message: { readonly missing: number }): 'fehlt' | 'fehlen' {
  return message.missing === 1 ? 'fehlt' : 'fehlen';
}

function inUnit({ missing, unit }: { readonly missing: number; readonly unit: keyof typeof units }): string {
  return `${missing.toLocaleString('de-DE', { maximumFractionDigits: 2 })} ${units[unit][missing === 1 ? 0 : 1]}`;
}

/** „8 UE (6 Stunden)“: some count in units, others in hours. */
function length(minutes: number): string {
  const hours = (minutes / 60).toLocaleString('de-DE', { maximumFractionDigits: 2 });
  return `${Math.floor(minutes / MINUTES_PER_TEACHING_UNIT)} UE (${hours} ${minutes === 60 ? 'Stunde' : 'Stunden'})`;
}
