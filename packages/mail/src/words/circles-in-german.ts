import { button, fact, facts, heading, note, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

const { deadline } = germanDates;

/** The letters to who leads a circle. */
export const germanCircleLetters: Pick<MailWords['letters'], 'circle_lapsed'> = {
  circle_lapsed: (message, { pages }) => ({
    subject: `Nächster Termin fehlt: ${message.event.title}`,
    blocks: [
      heading('Der Zirkel trifft sich zu selten'),
      greeting(message),
      paragraph(
        message.nextAt === undefined
          ? `für diesen Qualitätszirkel ist kein weiterer Termin geplant. ${rhythm(message.meetsEveryWeeks)}`
          : `der nächste Termin dieses Qualitätszirkels ist erst am ${deadline(message.nextAt)}. ${rhythm(message.meetsEveryWeeks)}`,
      ),
      facts(
        fact('Qualitätszirkel', message.event.title),
        fact('Nächstes Treffen spätestens', deadline(message.meetBy)),
      ),
      paragraph(
        'Bitte planen Sie einen Termin, oder ändern Sie den Abstand der Treffen. Ist die Arbeit getan, schließen Sie den Zirkel ab.',
      ),
      button('Zum Qualitätszirkel', pages.desk(message.event.id)),
      note('Diese Erinnerung kommt einmal.'),
    ],
  }),
};

function rhythm(weeks: number): string {
  return weeks === 1
    ? 'Verabredet ist ein Treffen jede Woche.'
    : `Verabredet ist mindestens ein Treffen in ${weeks} Wochen.`;
}
