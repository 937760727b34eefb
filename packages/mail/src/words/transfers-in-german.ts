import type { AboutRegistration } from '@netzwerkstatt/application';
import { button, fact, facts, heading, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

const { deadline } = germanDates;

/** The letters about a place that goes from one person to another. */
export type TransferLetters = Pick<
  MailWords['letters'],
  'transfer_offered' | 'transfer_taken_back' | 'place_transferred' | 'place_returned' | 'transfer_not_taken'
>;

export function germanTransferLetters(
  words: EventFactWords,
  leavesCalendar: (message: AboutRegistration) => string,
): TransferLetters {
  return {
    transfer_offered: (message, { pages }) => ({
      subject: `${message.isOfTeam ? 'Kommen Sie mit?' : 'Übernehmen Sie einen Platz?'} ${message.event.title} – Antwort bis ${deadline(message.expiresAt)}`,
      blocks: [
        heading(message.isOfTeam ? 'Kommen Sie mit?' : 'Übernehmen Sie diesen Platz?'),
        greeting(message),
        paragraph(
          message.isOfTeam
            ? `${message.from} nimmt an dieser Veranstaltung teil und hält einen Platz für Sie frei, wenn Sie Zeit haben:`
            : `${message.from} hat einen Platz in dieser Veranstaltung und möchte ihn Ihnen überlassen, wenn Sie Zeit haben:`,
        ),
        facts(...eventFacts(message.event, words), fact('Antwort bis', deadline(message.expiresAt))),
        button('Ansehen und antworten', pages.transfer(message.transfer)),
        paragraph(
          'Dort tragen Sie Ihre Angaben ein und nehmen den Platz an, oder Sie lehnen ab. Bis dahin bleibt er, wo er ist.',
        ),
        note(
          `Ihren Namen und Ihre Adresse hat uns ${message.from} genannt, nur für diese Frage. Ohne Ihre Zusage löschen wir beides nach der Frist.`,
        ),
      ],
    }),

    transfer_taken_back: (message, { pages }) => ({
      subject: `Nicht mehr nötig: ${message.event.title}`,
      blocks: [
        heading('Die Frage hat sich erledigt'),
        greeting(message),
        paragraph(
          'wir hatten Sie gefragt, ob Sie einen Platz in dieser Veranstaltung übernehmen. Das ist nicht mehr möglich; Sie müssen nichts tun. Ihren Namen und Ihre Adresse löschen wir, soweit wir sie nur für diese Frage hatten.',
        ),
        facts(...eventFacts(message.event, words)),
        sideLink('Zur Seite der Veranstaltung', pages.event(message.event.slug)),
      ],
    }),

    place_transferred: (message, { pages }) => ({
      subject: `${message.seatsLeft === undefined ? 'Ihr Platz ist weitergegeben' : 'Jemand aus Ihrem Team hat zugesagt'}: ${message.event.title}`,
      blocks: [
        heading(message.seatsLeft === undefined ? 'Ihr Platz ist weitergegeben' : 'Jemand aus Ihrem Team hat zugesagt'),
        greeting(message),
        paragraph(
          message.seatsLeft === undefined
            ? 'die Person, die Sie genannt haben, hat Ihren Platz übernommen. Ihre Anmeldung ist damit beendet. Danke, dass der Platz nicht leer bleibt.'
            : `die Person, die Sie zuletzt genannt haben, kommt mit und ist selbst angemeldet. ${message.seatsLeft === 1 ? 'Sie halten jetzt noch Ihren eigenen Platz.' : `Sie halten jetzt noch ${message.seatsLeft} Plätze, einen davon für sich.`}`,
        ),
        facts(...eventFacts(message.event, words)),
        ...(message.seatsLeft === undefined
          ? [paragraph(leavesCalendar(message))]
          : [button('Meine Anmeldung ansehen', pages.registration(message.registration))]),
        sideLink('Zur Seite der Veranstaltung', pages.event(message.event.slug)),
      ],
    }),

    place_returned: (message, { pages }) => ({
      subject: `${message.from.length === 1 ? 'Ein Platz ist' : 'Plätze sind'} wieder bei Ihnen: ${message.event.title}`,
      blocks: [
        heading(message.from.length === 1 ? 'Jemand kommt nicht mit' : 'Einige kommen nicht mit'),
        greeting(message),
        paragraph(
          `${together(message.from)} ${message.from.length === 1 ? 'kommt' : 'kommen'} nicht mit. Für Ihr Team halten Sie jetzt wieder ${message.seatsHeld} Plätze, einen davon für sich.`,
        ),
        facts(...eventFacts(message.event, words), fact('Neu benennen bis', deadline(message.until))),
        paragraph(
          message.from.length === 1
            ? 'Bis dahin können Sie jemand anderes fragen. Brauchen Sie den Platz nicht, geben Sie ihn bitte zurück: Dann bekommt ihn, wer wartet.'
            : 'Bis dahin können Sie andere fragen. Brauchen Sie die Plätze nicht, geben Sie sie bitte zurück: Dann bekommt sie, wer wartet.',
        ),
        button('Meine Anmeldung ansehen', pages.registration(message.registration)),
        sideLink('Zur Seite der Veranstaltung', pages.event(message.event.slug)),
      ],
    }),

    transfer_not_taken: (message, { pages }) => ({
      subject: `${notTaken(message)}: ${message.event.title}`,
      blocks: [
        heading(notTaken(message)),
        greeting(message),
        paragraph(
          message.asked !== undefined
            ? `${message.asked} ${message.how === 'declined' ? 'kann nicht mitkommen' : 'hat bis zur Frist nicht geantwortet'}. Der Platz bleibt bei Ihrem Team.`
            : message.how === 'declined'
              ? 'die Person, die Sie genannt haben, kann Ihren Platz nicht übernehmen. Sie sind weiter angemeldet.'
              : 'die Person, die Sie genannt haben, hat bis zur Frist nicht geantwortet. Sie sind weiter angemeldet.',
        ),
        facts(...eventFacts(message.event, words)),
        paragraph(
          message.asked === undefined
            ? 'Sie können nicht kommen? Fragen Sie jemand anderes, oder melden Sie sich ab.'
            : 'Fragen Sie jemand anderes, oder geben Sie den Platz zurück.',
        ),
        button('Meine Anmeldung ansehen', pages.registration(message.registration)),
        sideLink('Abmelden', pages.withdrawal(message.registration)),
      ],
    }),
  };
}

function notTaken({ asked, how }: { readonly asked?: string; readonly how: 'declined' | 'expired' }): string {
  if (asked === undefined) return 'Ihr Platz bleibt Ihrer';
  return how === 'declined' ? `${asked} kommt nicht mit` : `${asked} hat nicht geantwortet`;
}

function together(names: readonly string[]): string {
  return new Intl.ListFormat('de').format(names);
}
