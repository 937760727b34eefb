import { button, fact, facts, heading, note, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import { greetingName } from './greeting-name.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';

const { deadline } = englishDates;

/** The letter that asks somebody to come, and the one that reminds of it. */
export function englishInvitationLetters(words: EventFactWords): Pick<MailWords['letters'], 'invitation'> {
  return {
    invitation: (message, { pages }) => {
      const { event, closesAt, isReminder, recipientName } = message;
      const name = recipientName === '' ? undefined : greetingName(recipientName);
      return {
        subject: `${isReminder ? 'Reminder of your invitation' : 'Invitation'}: ${event.title} – answer by ${deadline(closesAt)}`,
        blocks: [
          heading('You are invited'),
          paragraph(name === undefined ? 'Hello,' : `Hello ${name},`),
          paragraph(
            isReminder
              ? 'We have not had your answer to this invitation yet:'
              : `${event.organiser.name} invites you to this event:`,
          ),
          facts(...eventFacts(event, words), fact('Register by', deadline(closesAt))),
          button('Look and answer', pages.invitation(message.invitation, 'en')),
          paragraph('On that page you can register, or decline with one click. You do not have to give a reason.'),
          note(
            `${event.organiser.name} entered your address for this invitation only. We delete your name and address four weeks after the event. ${
              isReminder ? 'This is the only reminder.' : 'We will remind you once at most.'
            }`,
          ),
        ],
      };
    },
  };
}
