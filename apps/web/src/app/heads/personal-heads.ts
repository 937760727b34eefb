import { translated } from '../../lib/words.ts';
import type { PageContext } from '../page-context.ts';
import { headTags } from './head.ts';

const words = translated(
  {
    register: 'Anmelden',
    registration: 'Ihre Anmeldung',
    withdraw: 'Abmelden',
    newDate: 'Neuer Termin',
    signIn: 'Mein Konto',
    own: 'Meine Veranstaltungen',
    teams: 'Meine Teams',
    proofs: 'Mein Nachweiskonto',
    erasure: 'Meine Daten löschen',
    erased: 'Ihre Daten sind gelöscht',
    proof: 'Nachweis',
    recognitions: 'Meine Anrechnungen',
    newRecognition: 'Anrechnung beantragen',
    poll: 'Terminabstimmung',
    transfer: 'Platz übernehmen',
    invitation: 'Einladung',
    approval: 'Zustimmung',
    address: 'Adresse bestätigen',
    verify: 'Bescheinigung prüfen',
    mailbox: 'Postfach der Vorführung',
  },
  {
    register: 'Register',
    registration: 'Your registration',
    withdraw: 'Withdraw',
    newDate: 'New date',
    signIn: 'My account',
    own: 'My events',
    teams: 'My teams',
    proofs: 'My proof account',
    erasure: 'Delete my data',
    erased: 'Your data are deleted',
    proof: 'Proof',
    recognitions: 'My recognitions',
    newRecognition: 'Ask for recognition',
    poll: 'Date poll',
    transfer: 'Take over a place',
    invitation: 'Invitation',
    approval: 'Approval',
    address: 'Confirm an address',
    verify: 'Verify a certificate',
    mailbox: 'Mailbox of the demonstration',
  },
);

/** Pages of one visitor: no search engine has anything to look for here. */
export function personalHead(topic: keyof typeof words.de) {
  return ({ match: { context } }: { readonly match: { readonly context: PageContext } }) =>
    headTags({ title: words[context.locale][topic], isPrivate: true }, context);
}
