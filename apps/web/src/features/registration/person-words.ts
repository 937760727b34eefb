import type { FieldProblem } from '@netzwerkstatt/api/inputs';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';

export const personWords = translated(
  {
    givenName: 'Vorname',
    givenNameHint: 'So steht er auf Ihrer Bescheinigung.',
    familyName: 'Familienname',
    email: 'E-Mail-Adresse',
    emailHint: 'Hierhin schicken wir alles: die Bestätigung, Nachrichten zum Platz, die Bescheinigung.',
    profession: 'Beruf',
    professionHint: 'Danach achten die Netzwerke auf eine gute Mischung.',
    pleaseChoose: 'Bitte wählen',
    organisation: 'Einrichtung',
    organisationHint:
      'Namen oder Ort eingeben und aus der Liste wählen. Was fehlt, tragen Sie einfach ein. Wer für sich arbeitet, wählt „freiberuflich“.',
    region: 'Landkreis oder kreisfreie Stadt',
    regionHint: 'Wo Sie arbeiten',
    needs: 'Unterstützung',
    assistance: 'Was sollten wir dazu wissen?',
    locale: 'Sprache unserer Nachrichten',
    german: 'Deutsch',
    english: 'Englisch',
  },
  {
    givenName: 'Given name',
    givenNameHint: 'It is printed on your certificate.',
    familyName: 'Family name',
    email: 'Email address',
    emailHint: 'Everything goes there: the confirmation, news about your place, the certificate.',
    profession: 'Profession',
    professionHint: 'It helps the networks achieve a good mix.',
    pleaseChoose: 'Please choose',
    organisation: 'Organisation',
    organisationHint:
      'Type a name or a place and choose from the list. If it is missing, simply type it in. If you work for yourself, choose “self-employed”.',
    region: 'District or city',
    regionHint: 'Where you work',
    needs: 'Assistance',
    assistance: 'What should we know about it?',
    locale: 'Language of our messages',
    german: 'German',
    english: 'English',
  },
);

/** What a missing answer is asked for with; everything else has words of its own. */
const missing: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  de: {
    givenName: 'Bitte geben Sie Ihren Vornamen an.',
    familyName: 'Bitte geben Sie Ihren Familiennamen an.',
    email: 'Bitte geben Sie Ihre E-Mail-Adresse an.',
    profession: 'Bitte wählen Sie Ihren Beruf aus.',
    'organisation.name': 'Bitte wählen Sie Ihre Einrichtung aus oder tragen Sie sie ein.',
    region: 'Bitte wählen Sie aus, wo Sie arbeiten.',
  },
  en: {
    givenName: 'Please enter your given name.',
    familyName: 'Please enter your family name.',
    email: 'Please enter your email address.',
    profession: 'Please choose your profession.',
    'organisation.name': 'Please choose your organisation or type it in.',
    region: 'Please choose where you work.',
  },
};

/** The sentence for a problem with one of the fields about a person. */
export function personFieldMessage(problem: FieldProblem, locale: Locale): string {
  const isMissing = problem.code === 'text_missing' || problem.code === 'choice_missing';
  const asked = isMissing ? missing[locale][problem.path] : undefined;
  if (asked !== undefined) return asked;
  const texts: Readonly<Record<string, string>> = { ...personWords[locale] };
  const [field = ''] = problem.path.split('.');
  return fieldMessage(problem, locale, problem.code === 'email_malformed' ? undefined : texts[field]);
}
