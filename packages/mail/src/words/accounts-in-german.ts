import { button, fact, facts, heading, list, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { notYou } from './parts-in-german.ts';

const { deadline } = germanDates;

/** The letters that answer who asked for the way into an account. */
export const germanAccountLetters: Pick<MailWords['letters'], 'sign_in' | 'no_account'> = {
  sign_in: ({ challenge, expiresAt }, { pages, signInCode }) => ({
    subject: 'Ihr Link zu „Mein Konto“',
    blocks: [
      heading('Mein Konto öffnen'),
      paragraph('Guten Tag,'),
      paragraph('mit diesem Link öffnen Sie Ihr Konto:'),
      button('Mein Konto öffnen', pages.signIn(challenge)),
      paragraph('Oder geben Sie dort, wo Sie den Link angefordert haben, diesen Code ein:'),
      facts(fact('Code', signInCode(challenge)), fact('Gültig bis', deadline(expiresAt))),
      paragraph('Link und Code gelten nur einmal. Geben Sie sie an niemanden weiter.'),
      notYou,
    ],
  }),

  no_account: (_, { pages }) => ({
    subject: 'Zu dieser Adresse gibt es kein Konto',
    blocks: [
      heading('Zu dieser Adresse gibt es kein Konto'),
      paragraph('Guten Tag,'),
      paragraph('für diese E-Mail-Adresse wurde ein Link zu „Mein Konto“ angefordert. Wir kennen die Adresse nicht.'),
      list([
        'Sie haben sich mit einer anderen Adresse angemeldet? Dann fordern Sie den Link für diese an.',
        'Sie sind neu hier? Ihr Konto entsteht mit Ihrer ersten Anmeldung zu einer Veranstaltung.',
      ]),
      button('Veranstaltungen ansehen', pages.programme),
      notYou,
    ],
  }),
};
