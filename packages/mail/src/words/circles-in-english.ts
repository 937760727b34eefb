import { button, fact, facts, heading, note, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';

const { deadline } = englishDates;

/** The letters to who leads a circle. */
export const englishCircleLetters: Pick<MailWords['letters'], 'circle_lapsed'> = {
  circle_lapsed: (message, { pages }) => ({
    subject: `Next date missing: ${message.event.title}`,
    blocks: [
      heading('The circle meets too rarely'),
      greeting(message),
      paragraph(
        message.nextAt === undefined
          ? `No further date is planned for this quality circle. ${rhythm(message.meetsEveryWeeks)}`
          : `The next date of this quality circle is not before ${deadline(message.nextAt)}. ${rhythm(message.meetsEveryWeeks)}`,
      ),
      facts(fact('Quality circle', message.event.title), fact('Meet again by', deadline(message.meetBy))),
      paragraph('Please plan a date, or change how often the circle meets. If its work is done, complete the circle.'),
      button('Go to the quality circle', pages.desk(message.event.id)),
      note('This reminder comes once.'),
    ],
  }),
};

function rhythm(weeks: number): string {
  return weeks === 1
    ? 'It was agreed to meet every week.'
    : `It was agreed to meet at least once every ${weeks} weeks.`;
}
