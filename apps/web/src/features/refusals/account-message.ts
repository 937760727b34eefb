import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

const inTime = {
  de: (seconds: number) =>
    seconds < 60 ? 'in einer Minute' : `in ${counted(Math.ceil(seconds / 60), 'Minute', 'Minuten')}`,
  en: (seconds: number) =>
    seconds < 60 ? 'in a minute' : `in ${counted(Math.ceil(seconds / 60), 'minute', 'minutes', 'en')}`,
} as const;

/** What stands in the way of signing in, of trying once more, and of having one’s data erased. */
export const accountRefusals = refusalWords({
  de: {
    sign_in_link_void: () => 'Dieser Link oder Code gilt nicht mehr. Beide gelten nur einmal und nur zehn Minuten.',
    sign_in_code_wrong: ({ attemptsLeft }) =>
      attemptsLeft > 0
        ? `Dieser Code stimmt nicht. Sie haben noch ${counted(attemptsLeft, 'Versuch', 'Versuche')}.`
        : 'Dieser Code stimmt nicht. Das war der letzte Versuch; bitte fordern Sie einen neuen Code an.',
    too_many_attempts: ({ retryAfterSeconds }) =>
      `Das waren zu viele Versuche. Bitte versuchen Sie es ${inTime.de(retryAfterSeconds)} wieder.`,
    holds_roles: () =>
      'Ihr Konto hat noch eine Aufgabe. Wer das Haus betreibt, muss sie Ihnen abnehmen, bevor Ihre Daten gelöscht werden.',
    still_registered: () =>
      'Sie stehen noch auf der Liste einer kommenden Veranstaltung. Bitte melden Sie sich zuerst ab; gelöscht ist noch nichts.',
    confirmation_wrong: () => 'Das ist nicht die Adresse Ihres Kontos. Gelöscht ist noch nichts.',
  },
  en: {
    sign_in_link_void: () => 'This link or code is no longer valid. Both work once, and for ten minutes only.',
    sign_in_code_wrong: ({ attemptsLeft }) =>
      attemptsLeft > 0
        ? `This code is not right. You have ${counted(attemptsLeft, 'attempt', 'attempts', 'en')} left.`
        : 'This code is not right. That was the last attempt; please ask for a new code.',
    too_many_attempts: ({ retryAfterSeconds }) =>
      `Too many attempts. Please try again ${inTime.en(retryAfterSeconds)}.`,
    holds_roles: () =>
      'Your account still has a role. Whoever runs the site has to take it back before your data are deleted.',
    still_registered: () =>
      'You are still on the list of a coming event. Please withdraw first; nothing has been deleted yet.',
    confirmation_wrong: () => 'This is not the address of your account. Nothing has been deleted yet.',
  },
});
