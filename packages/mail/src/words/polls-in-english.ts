import { button, fact, facts, heading, list, note, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { greeting } from './parts-in-english.ts';

const { deadline } = englishDates;

/** The letters about the date of an event that has none yet. */
export const englishPollLetters: Pick<MailWords['letters'], 'date_poll' | 'date_poll_decided'> = {
  date_poll: (message, { pages }) => {
    const { event, closesAt, isReminder } = message;
    return {
      subject: `${isReminder ? 'Reminder: ' : ''}When would suit you? ${event.title}`,
      blocks: [
        heading('When would suit you?'),
        greeting(message),
        paragraph(
          isReminder
            ? `We have not had your answer about this event yet. ${event.organiser.name} will soon choose one of the dates:`
            : `${event.organiser.name} is planning this event and asks which of the dates would suit you:`,
        ),
        facts(fact('Event', event.title), fact('Asked by', event.organiser.name)),
        list(event.sessions.map((it) => englishDates.session(it))),
        button('Choose dates', pages.poll(message.poll, message.person)),
        paragraph(`You can answer until ${deadline(closesAt)}, and change your answer until then.`),
        note(
          'If you say yes or “if need be” to a date, you are registered as soon as it is fixed. You can still withdraw then, as always.',
        ),
      ],
    };
  },

  date_poll_decided: (message, { pages }) => ({
    subject: `The date is fixed: ${message.event.title}`,
    blocks: [
      heading('The date is fixed'),
      greeting(message),
      paragraph('Of the dates we asked about, this one was chosen:'),
      facts(
        fact('Event', message.event.title),
        fact('Date', ...message.event.sessions.map((it) => englishDates.session(it))),
      ),
      paragraph('You had not said that you could come to it, so you are not registered.'),
      button('To the event', pages.event(message.event.slug)),
    ],
  }),
};
