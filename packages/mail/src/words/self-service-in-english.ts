import { button, fact, facts, heading, list, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import { greetingName } from './greeting-name.ts';
import { englishDates } from './mail-dates.ts';
import type { SelfServiceLetters } from './self-service-in-german.ts';

const { deadline } = englishDates;

const traits = { profession: 'Profession', organisation: 'Workplace', region: 'District' } as const;

function greeting(recipientName: string) {
  const name = greetingName(recipientName);
  return paragraph(name === undefined ? 'Hello,' : `Hello ${name},`);
}

/** The letters about what people do themselves by the link of their registration. */
export function englishSelfServiceLetters(words: EventFactWords): SelfServiceLetters {
  return {
    offer_reminder: (message, { pages }) => ({
      subject: `Still kept until ${deadline(message.expiresAt)}: ${message.event.title}`,
      blocks: [
        heading('Your place is still kept'),
        greeting(message.recipientName),
        paragraph(
          `We have offered you a place and have no answer yet. It is kept for you until ${deadline(message.expiresAt)}.`,
        ),
        facts(...eventFacts(message.event, words)),
        button('Accept the place', pages.registration(message.registration)),
        sideLink('Decline the place', pages.registration(message.registration)),
        paragraph('Without your answer the place is passed on after that. We remind you only this once.'),
      ],
    }),

    address_change: (message, { pages }) => ({
      subject: `Please confirm your address: ${message.event.title}`,
      blocks: [
        heading('Is this your address?'),
        paragraph('Hello,'),
        paragraph('This email address was given for a registration for this event:'),
        facts(...eventFacts(message.event, words), fact('Confirm by', deadline(message.expiresAt))),
        button('Confirm the address', pages.address(message.change)),
        paragraph('From then on all messages about the registration go to this address.'),
        note('This was not you? Then there is nothing you need to do. Without confirmation we delete the address.'),
      ],
    }),

    address_confirmed: (message, { pages }) => ({
      subject: `Address changed: ${message.event.title}`,
      blocks: [
        heading('Your new address is in force'),
        greeting(message.recipientName),
        paragraph('All messages about your registration for this event come here from now on.'),
        facts(...eventFacts(message.event, words)),
        paragraph(
          'The dates for your calendar are on the page of your registration. You still open “My account” with your earlier address.',
        ),
        button('See my registration', pages.registration(message.registration)),
        sideLink('Withdraw', pages.withdrawal(message.registration)),
      ],
    }),

    address_left: (message) => ({
      subject: `Address changed: ${message.event.title}`,
      blocks: [
        heading('Your registration has another address'),
        greeting(message.recipientName),
        paragraph(
          'All messages about your registration for this event go to another address from now on. It was given by the link of your registration and confirmed there.',
        ),
        facts(...eventFacts(message.event, words)),
        note('This was not you? Then please answer this message at once.'),
      ],
    }),

    details_changed: (message, { pages }) => ({
      subject: `Details changed: ${message.event.title}`,
      blocks: [
        heading('Details changed after a place was given'),
        paragraph('Hello,'),
        paragraph('Somebody with a place at this event has changed their details:'),
        list(message.traits.map((it) => traits[it])),
        facts(...eventFacts(message.event, words)),
        paragraph(
          'The place stays given. Whether that still suits the mix you wish for is for you to decide. Who it is stands in the history of the event.',
        ),
        button('Go to the event', pages.desk(message.event.id)),
      ],
    }),
  };
}
