import { button, heading, paragraph, sideLink } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { about, greeting } from './parts-in-english.ts';

const { deadline } = englishDates;

/** The letters about a place that is kept for somebody in line until they answer. */
export const englishOfferLetters: Pick<MailWords['letters'], 'seat_offered' | 'offer_reminder' | 'offer_expired'> = {
  seat_offered: (message, { pages }) => ({
    subject: `A place for you: ${message.event.title} – answer by ${deadline(message.expiresAt)}`,
    blocks: [
      heading('There is a free place for you'),
      greeting(message),
      paragraph(`It is your turn on the waiting list. A place is held for you until ${deadline(message.expiresAt)}.`),
      about(message),
      button('Accept the place', pages.registration(message.registration)),
      sideLink('Decline the place', pages.registration(message.registration)),
      paragraph('Without your answer the place is passed on after the deadline, and your wait on the list ends.'),
    ],
  }),

  offer_reminder: (message, { pages }) => ({
    subject: `Still kept until ${deadline(message.expiresAt)}: ${message.event.title}`,
    blocks: [
      heading('Your place is still kept'),
      greeting(message),
      paragraph(
        `We offered you a place and have had no answer yet. It is kept for you until ${deadline(message.expiresAt)}.`,
      ),
      about(message),
      button('Accept the place', pages.registration(message.registration)),
      sideLink('Decline the place', pages.registration(message.registration)),
      paragraph('Without your answer the place is passed on after that. We remind you only this once.'),
    ],
  }),

  offer_expired: (message, { pages }) => ({
    subject: `The deadline has passed: ${message.event.title}`,
    blocks: [
      heading('The place is no longer held for you'),
      greeting(message),
      paragraph(
        'We were holding a place for you. The deadline for your answer has passed, and with it your wait on the list has ended.',
      ),
      about(message),
      paragraph('Would you still like to take part? Register again while registration is open.'),
      button('Go to the page of the event', pages.event(message.event.slug)),
    ],
  }),
};
