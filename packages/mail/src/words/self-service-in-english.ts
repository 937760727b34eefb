import { button, fact, facts, heading, list, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';
import type { SelfServiceLetters } from './self-service-in-german.ts';

const { deadline } = englishDates;

const traits = { profession: 'Profession', organisation: 'Workplace', region: 'District' } as const;

/** The letters about what people do themselves by the link of their registration. */
export function englishSelfServiceLetters(words: EventFactWords): SelfServiceLetters {
  return {
    address_change: (message, { pages }) => ({
      subject: `Please confirm your address: ${message.event.title}`,
      blocks: [
        heading('Is this your address?'),
        paragraph('Hello,'),
        paragraph('This email address was given for a registration for this event:'),
        facts(...eventFacts(message.event, words), fact('Confirm by', deadline(message.expiresAt))),
        button('Confirm the address', pages.address(message.change)),
        paragraph('From then on all messages about the registration go to this address.'),
        note('If this was not you, there is nothing you need to do: without confirmation we delete the address.'),
      ],
    }),

    address_confirmed: (message, { pages }) => ({
      subject: `Address changed: ${message.event.title}`,
      blocks: [
        heading('Your new address is active'),
        greeting(message),
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
        greeting(message),
        paragraph(
          'All messages about your registration for this event go to another address from now on. It was entered through the link of your registration and confirmed by its owner.',
        ),
        facts(...eventFacts(message.event, words)),
        note('If this was not you, please answer this message at once.'),
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
          'The place stays given. Whether that still suits the mix you want is for you to decide. The history of the event says who it is.',
        ),
        button('Go to the event', pages.desk(message.event.id)),
      ],
    }),
  };
}
