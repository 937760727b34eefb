import { refusalWords } from './refusal-words.ts';

/** Why an approval does not count, or cannot be asked for, in both languages. */
export const approvalRefusals = refusalWords({
  de: {
    approval_not_found: () => 'Zu diesem Link gibt es nichts mehr zu beantworten.',
    approval_over: () =>
      'Hier gibt es nichts mehr zu beantworten: Die Frist ist vorbei, oder es ist schon entschieden.',
    superior_missing: () => 'Bitte geben Sie die E-Mail-Adresse Ihrer Leitung an.',
    superior_is_oneself: () => 'Das ist Ihre eigene Adresse. Bitte geben Sie die Ihrer Leitung an.',
  },
  en: {
    approval_not_found: () => 'There is nothing to answer by this link any more.',
    approval_over: () => 'There is nothing to answer any more: the time is over, or it has been decided.',
    superior_missing: () => 'Please give the email address of your superior.',
    superior_is_oneself: () => 'This is your own address. Please give that of your superior.',
  },
});
