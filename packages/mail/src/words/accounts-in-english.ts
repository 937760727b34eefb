import { button, fact, facts, heading, list, paragraph } from '../blocks/make-blocks.ts';
import type { MailWords } from './letter-words.ts';
import { englishDates } from './mail-dates.ts';
import { notYou } from './parts-in-english.ts';

const { deadline } = englishDates;

/** The letters that answer who asked for the way into an account. */
export const englishAccountLetters: Pick<MailWords['letters'], 'sign_in' | 'no_account'> = {
  sign_in: ({ challenge, expiresAt }, { pages, signInCode }) => ({
    subject: 'Your link to “My account”',
    blocks: [
      heading('Open my account'),
      paragraph('Hello,'),
      paragraph('This link opens your account:'),
      button('Open my account', pages.signIn(challenge)),
      paragraph('Or enter this code where you asked for the link:'),
      facts(fact('Code', signInCode(challenge)), fact('Valid until', deadline(expiresAt))),
      paragraph('Link and code work only once. Do not pass them on to anybody.'),
      notYou,
    ],
  }),

  no_account: (_, { pages }) => ({
    subject: 'There is no account for this address',
    blocks: [
      heading('There is no account for this address'),
      paragraph('Hello,'),
      paragraph('A link to “My account” was requested for this email address. We do not know the address.'),
      list([
        'Did you register with another address? Then ask for the link with that one.',
        'Are you new here? Your account begins with your first registration for an event.',
      ]),
      button('See the events', pages.programme),
      notYou,
    ],
  }),
};
