import { button, fact, facts, heading, list, note, paragraph, sideLink } from '../blocks/make-blocks.ts';
import { type EventFactWords, eventFacts } from './event-facts.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { greeting } from './parts-in-german.ts';

/** The letters about what people do themselves by the link of their registration. */
export type SelfServiceLetters = Pick<
  MailWords['letters'],
  'details_changed' | 'address_change' | 'address_confirmed' | 'address_left'
>;

const { deadline } = germanDates;

const traits = { profession: 'Beruf', organisation: 'Arbeitsstelle', region: 'Region' } as const;

export function germanSelfServiceLetters(words: EventFactWords): SelfServiceLetters {
  return {
    address_change: (message, { pages }) => ({
      subject: `Bitte bestätigen Sie Ihre Adresse: ${message.event.title}`,
      blocks: [
        heading('Ist das Ihre Adresse?'),
        paragraph('Guten Tag,'),
        paragraph('für eine Anmeldung zu dieser Veranstaltung wurde diese E-Mail-Adresse angegeben:'),
        facts(...eventFacts(message.event, words), fact('Bestätigen bis', deadline(message.expiresAt))),
        button('Adresse bestätigen', pages.address(message.change)),
        paragraph('Danach gehen alle Nachrichten zu dieser Anmeldung an diese Adresse.'),
        note('Sie haben das nicht veranlasst? Dann müssen Sie nichts tun. Ohne Bestätigung löschen wir die Adresse.'),
      ],
    }),

    address_confirmed: (message, { pages }) => ({
      subject: `Adresse geändert: ${message.event.title}`,
      blocks: [
        heading('Ihre neue Adresse gilt'),
        greeting(message),
        paragraph('alle Nachrichten zu Ihrer Anmeldung für diese Veranstaltung kommen von jetzt an hierher.'),
        facts(...eventFacts(message.event, words)),
        paragraph(
          'Die Termine für Ihren Kalender finden Sie auf der Seite Ihrer Anmeldung. „Mein Konto“ öffnen Sie weiter mit der bisherigen Adresse.',
        ),
        button('Meine Anmeldung ansehen', pages.registration(message.registration)),
        sideLink('Abmelden', pages.withdrawal(message.registration)),
      ],
    }),

    address_left: (message) => ({
      subject: `Adresse geändert: ${message.event.title}`,
      blocks: [
        heading('Ihre Anmeldung hat eine andere Adresse'),
        greeting(message),
        paragraph(
          'alle Nachrichten zu Ihrer Anmeldung für diese Veranstaltung gehen von jetzt an an eine andere Adresse. Sie wurde über den Link Ihrer Anmeldung eingetragen und dort bestätigt.',
        ),
        facts(...eventFacts(message.event, words)),
        note('Sie waren das nicht? Dann antworten Sie bitte gleich auf diese Nachricht.'),
      ],
    }),

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
