import { button, fact, facts, heading, note, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import { greetingName } from './greeting-name.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';

const { deadline } = germanDates;

/** The letter that asks somebody to come, and the one that reminds of it. */
export function germanInvitationLetters(words: EventFactWords): Pick<MailWords['letters'], 'invitation'> {
  return {
    invitation: (message, { pages }) => {
      const { event, closesAt, isReminder, recipientName } = message;
      const name = recipientName === '' ? undefined : greetingName(recipientName);
      return {
        subject: `${isReminder ? 'Erinnerung an Ihre Einladung' : 'Einladung'}: ${event.title} – Antwort bis ${deadline(closesAt)}`,
        blocks: [
          heading('Sie sind eingeladen'),
          paragraph(name === undefined ? 'Guten Tag,' : `Guten Tag ${name},`),
          paragraph(
            isReminder
              ? 'zu dieser Einladung fehlt noch Ihre Antwort:'
              : `${event.organiser.name} lädt Sie zu dieser Veranstaltung ein:`,
          ),
          facts(...eventFacts(event, words), fact('Anmeldung bis', deadline(closesAt))),
          button('Ansehen und antworten', pages.invitation(message.invitation, 'de')),
          paragraph('Dort melden Sie sich an, oder Sie sagen mit einem Klick ab. Eine Absage muss niemand begründen.'),
          note(
            `Ihre Adresse hat ${event.organiser.name} nur für diese Einladung eingetragen. Name und Adresse löschen wir vier Wochen nach der Veranstaltung. ${
              isReminder ? 'Das ist die einzige Erinnerung.' : 'Wir erinnern höchstens einmal.'
            }`,
          ),
        ],
      };
    },
  };
}
