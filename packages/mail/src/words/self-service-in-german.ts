import { button, facts, heading, list, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';

/** The letters about what people change themselves by the link of their registration. */
export type SelfServiceLetters = Pick<MailWords['letters'], 'details_changed'>;

const traits = { profession: 'Beruf', organisation: 'Arbeitsstelle', region: 'Region' } as const;

export function germanSelfServiceLetters(words: EventFactWords): SelfServiceLetters {
  return {
    details_changed: (message, { pages }) => ({
      subject: `Angaben geändert: ${message.event.title}`,
      blocks: [
        heading('Angaben nach der Zusage geändert'),
        paragraph('Guten Tag,'),
        paragraph('jemand mit einem Platz in dieser Veranstaltung hat Angaben geändert:'),
        list(message.traits.map((it) => traits[it])),
        facts(...eventFacts(message.event, words)),
        paragraph(
          'Der Platz bleibt vergeben. Ob das noch zur Mischung passt, die Sie sich wünschen, entscheiden Sie. Wer es ist, steht im Verlauf der Veranstaltung.',
        ),
        button('Zur Veranstaltung', pages.desk(message.event.id)),
      ],
    }),
  };
}
