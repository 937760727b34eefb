import { button, facts, heading, list, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import type { SelfServiceLetters } from './self-service-in-german.ts';

const traits = { profession: 'Profession', organisation: 'Workplace', region: 'District' } as const;

/** The letters about what people change themselves by the link of their registration. */
export function englishSelfServiceLetters(words: EventFactWords): SelfServiceLetters {
  return {
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
