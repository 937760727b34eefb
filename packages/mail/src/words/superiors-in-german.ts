import { button, fact, facts, heading, note, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';

const { deadline } = germanDates;

/** The letter that asks a superior, and the one that reminds of it. */
export function germanSuperiorLetters(words: EventFactWords): Pick<MailWords['letters'], 'superior_asked'> {
  return {
    superior_asked: (message, { pages }) => {
      const { event, who, until, withoutAnswer, isReminder } = message;
      return {
        subject: `${isReminder ? 'Erinnerung: ' : ''}Ihre Zustimmung für ${who} – Antwort bis ${deadline(until)}`,
        blocks: [
          heading('Stimmen Sie der Teilnahme zu?'),
          paragraph('Guten Tag,'),
          paragraph(
            `${who} hat sich zu dieser Veranstaltung angemeldet und Sie als Leitung genannt. ${event.organiser.name} bittet um Ihre Zustimmung:`,
          ),
          facts(
            ...eventFacts(event, words),
            fact('Kosten', 'Die Teilnahme ist kostenfrei.'),
            fact('Antwort bis', deadline(until)),
          ),
          button('Ansehen und antworten', pages.approval(message.approval)),
          paragraph(
            withoutAnswer === 'lapses'
              ? 'Ohne Ihre Antwort endet die Anmeldung an diesem Tag, und der Platz geht an jemand anderen.'
              : 'Ohne Ihre Antwort gilt die Anmeldung weiter.',
          ),
          note(
            `${isReminder ? 'Das ist die einzige Erinnerung.' : 'Wir erinnern höchstens einmal.'} Ihre Adresse brauchen wir nur dafür und löschen sie vier Wochen nach der Veranstaltung. Ob jemand teilgenommen hat, erfahren Sie von uns nicht.`,
          ),
        ],
      };
    },
  };
}
