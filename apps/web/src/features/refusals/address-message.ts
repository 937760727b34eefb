import { refusalWords } from './refusal-words.ts';

/** Why a registration does not move to another address, in both languages. */
export const addressRefusals = refusalWords({
  de: {
    address_change_not_found: () => 'Zu dieser Adresse ist nichts (mehr) zu bestätigen.',
    address_change_over: ({ status }) =>
      status === 'confirmed'
        ? 'Diese Adresse ist schon bestätigt.'
        : 'Die Frist ist vorbei. Die Adresse wurde nicht geändert.',
    address_taken: () =>
      'Mit dieser Adresse gibt es für diese Veranstaltung schon eine Anmeldung. Die Adresse bleibt deshalb, wie sie war.',
    address_unchanged: () => 'Das ist die Adresse, an die wir schon schreiben.',
  },
  en: {
    address_change_not_found: () => 'There is nothing to confirm for this address (any more).',
    address_change_over: ({ status }) =>
      status === 'confirmed'
        ? 'This address has been confirmed already.'
        : 'The deadline has passed. The address has not been changed.',
    address_taken: () =>
      'There is a registration for this event with this address already. So the address stays as it was.',
    address_unchanged: () => 'This is the address we write to already.',
  },
});
