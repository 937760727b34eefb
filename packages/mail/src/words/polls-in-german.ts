import { button, fact, facts, heading, list, note, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

const { deadline } = germanDates;

/** The letters about the date of an event that has none yet. */
export const germanPollLetters: Pick<MailWords['letters'], 'date_poll' | 'date_poll_decided'> = {
  date_poll: (message, { pages }) => {
    const { event, closesAt, isReminder } = message;
    return {
      subject: `${isReminder ? 'Erinnerung: ' : ''}Wann passt es Ihnen? ${event.title}`,
      blocks: [
        heading('Wann passt es Ihnen?'),
        greeting(message),
        paragraph(
          isReminder
            ? `zu dieser Veranstaltung fehlt noch Ihre Antwort. ${event.organiser.name} wählt bald einen der Termine aus:`
            : `${event.organiser.name} plant diese Veranstaltung und fragt Sie, welche Termine Ihnen passen:`,
        ),
        facts(fact('Veranstaltung', event.title), fact('Es fragt', event.organiser.name)),
        list(event.sessions.map((it) => germanDates.session(it))),
        button('Termine auswählen', pages.poll(message.poll, message.person)),
        paragraph(`Sie können bis ${deadline(closesAt)} antworten und Ihre Antwort bis dahin ändern.`),
        note(
          'Wer zu einem Termin Ja oder Zur Not sagt, ist angemeldet, sobald dieser Termin feststeht. Abmelden können Sie sich dann wie immer.',
        ),
      ],
    };
  },

  date_poll_decided: (message, { pages }) => ({
    subject: `Der Termin steht fest: ${message.event.title}`,
    blocks: [
      heading('Der Termin steht fest'),
      greeting(message),
      paragraph('aus den Terminen, nach denen wir gefragt hatten, ist dieser geworden:'),
      facts(
        fact('Veranstaltung', message.event.title),
        fact('Termin', ...message.event.sessions.map((it) => germanDates.session(it))),
      ),
      paragraph('Zu diesem Termin hatten Sie nicht zugesagt. Sie sind deshalb nicht angemeldet.'),
      button('Zur Veranstaltung', pages.event(message.event.slug)),
    ],
  }),
};
