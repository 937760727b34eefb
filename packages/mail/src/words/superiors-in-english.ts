import { button, fact, facts, heading, note, paragraph } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';

const { deadline } = englishDates;

/** The letter that asks a superior, and the one that reminds of it. */
export function englishSuperiorLetters(words: EventFactWords): Pick<MailWords['letters'], 'superior_asked'> {
  return {
    superior_asked: (message, { pages }) => {
      const { event, who, until, withoutAnswer, isReminder } = message;
      return {
        subject: `${isReminder ? 'Reminder: ' : ''}Your approval for ${who} – please answer by ${deadline(until)}`,
        blocks: [
          heading('Do you approve of their taking part?'),
          paragraph('Hello,'),
          paragraph(
            `${who} has registered for this event and named you as their superior. ${event.organiser.name} asks for your approval:`,
          ),
          facts(
            ...eventFacts(event, words),
            fact('Costs', 'Taking part is free of charge.'),
            fact('Answer by', deadline(until)),
          ),
          button('Look and answer', pages.approval(message.approval)),
          paragraph(
            withoutAnswer === 'lapses'
              ? 'Without your answer the registration ends on that day, and the place goes to somebody else.'
              : 'Without your answer the registration stands.',
          ),
          note(
            `${isReminder ? 'This is the only reminder.' : 'We remind you once at most.'} We need your address for this alone and delete it four weeks after the event. We do not tell you whether somebody took part.`,
          ),
        ],
      };
    },
  };
}
