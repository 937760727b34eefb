import type { FieldCode, FieldProblem } from '@netzwerkstatt/api';
import { formatNumber } from '../../lib/format-number.ts';
import type { Locale } from '../../lib/locale.ts';

type Facts = NonNullable<FieldProblem['facts']>;

/** The words for each problem of a field; a new code without words does not compile. */
const words: Readonly<Record<Locale, Readonly<Record<FieldCode, (facts: Facts) => string>>>> = {
  de: {
    text_missing: () => 'Bitte füllen Sie dieses Feld aus.',
    text_too_long: ({ maxCharacters, characters }) =>
      `Bitte kürzen Sie auf höchstens ${number(maxCharacters, 'de')} Zeichen, zurzeit sind es ${number(characters, 'de')}.`,
    letter_not_printable: ({ letter }) =>
      `Das Zeichen „${letter}“ können wir nicht auf eine Bescheinigung drucken. Bitte schreiben Sie den Namen in lateinischen Buchstaben, mit den Akzenten, die im Ausweis stehen.`,
    letter_invisible: ({ codePoint }) =>
      `In diesem Namen steckt ein unsichtbares Zeichen (${codePoint}), vermutlich vom Kopieren. Bitte löschen Sie das Feld und tippen Sie den Namen neu.`,
    email_malformed: () => 'Bitte geben Sie eine E-Mail-Adresse mit @ an, zum Beispiel name@traeger.example.',
    choice_missing: () => 'Bitte wählen Sie etwas aus.',
    number_wrong: ({ min, max }) =>
      `Bitte geben Sie eine ganze Zahl von ${number(min, 'de')} bis ${number(max, 'de')} an.`,
    date_missing: () => 'Bitte geben Sie einen Tag an.',
    time_missing: () => 'Bitte geben Sie eine Uhrzeit an.',
    date_time_missing: () => 'Bitte geben Sie Tag und Uhrzeit an.',
    date_wrong: () => 'Bitte geben Sie einen Zeitpunkt an, den es im Kalender gibt.',
    too_many: ({ max }) => `Bitte beschränken Sie sich auf höchstens ${number(max, 'de')}.`,
    nested_too_deep: ({ levels }) =>
      `Bitte fassen Sie die Bedingungen einfacher: Mehr als ${number(levels, 'de')} Ebenen ineinander gehen nicht.`,
    invalid: () => 'Diese Angabe können wir so nicht verwenden. Bitte prüfen Sie sie.',
  },
  en: {
    text_missing: () => 'Please fill in this field.',
    text_too_long: ({ maxCharacters, characters }) =>
      `Please shorten it to ${number(maxCharacters, 'en')} characters at most; now there are ${number(characters, 'en')}.`,
    letter_not_printable: ({ letter }) =>
      `We cannot print the character “${letter}” on a certificate. Please write the name in Latin letters, with the accents it has in an identity card.`,
    letter_invisible: ({ codePoint }) =>
      `There is an invisible character in this name (${codePoint}), probably from copying. Please empty the field and type the name anew.`,
    email_malformed: () => 'Please give an email address with an @, for example name@organisation.example.',
    choice_missing: () => 'Please choose one.',
    number_wrong: ({ min, max }) => `Please give a whole number from ${number(min, 'en')} to ${number(max, 'en')}.`,
    date_missing: () => 'Please give a day.',
    time_missing: () => 'Please give a time.',
    date_time_missing: () => 'Please give a day and a time.',
    date_wrong: () => 'Please give a date and time that exist in the calendar.',
    too_many: ({ max }) => `Please keep to ${number(max, 'en')} at most.`,
    nested_too_deep: ({ levels }) =>
      `Please put the conditions more simply: more than ${number(levels, 'en')} levels within each other are not possible.`,
    invalid: () => 'We cannot use this as it is. Please check it.',
  },
};

/**
 * What is wrong with a field and how to put it right.
 *
 * @param label - Name of the field, so that the sentence can stand in a summary, away from it.
 */
export function fieldMessage({ code, facts = {} }: FieldProblem, locale: Locale, label?: string): string {
  const sentence = words[locale][code](facts);
  return label === undefined ? sentence : `${label}: ${sentence}`;
}

/** Heads the list of everything that is wrong with a form. */
export function errorSummaryTitle(count: number, locale: Locale): string {
  if (locale === 'de') return count === 1 ? 'Bitte prüfen Sie eine Angabe' : `Bitte prüfen Sie ${count} Angaben`;
  return count === 1 ? 'Please look at one answer' : `Please look at ${count} answers`;
}

function number(fact: Facts[string] | undefined, locale: Locale): string {
  return formatNumber(Number(fact), locale);
}
