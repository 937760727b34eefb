import { addMilliseconds, MINUTE_MS } from '@netzwerkstatt/domain';
import { formatInstant } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** Why a code does not count, or places are not promised, in both languages. */
export const voucherRefusals = refusalWords({
  de: {
    voucher_code_malformed: () =>
      'Ein Gutscheincode hat neun Zeichen, zum Beispiel 4K7-P2M-9XQ. Ohne Code lassen Sie das Feld leer.',
    voucher_code_mistyped: () => 'Dieser Code hat einen Tippfehler. Bitte vergleichen Sie ihn Zeichen für Zeichen.',
    voucher_unknown: () =>
      'Diesen Code gibt es nicht. Bitte prüfen Sie ihn, oder lassen Sie das Feld leer: Dann melden Sie sich ohne Gutschein an.',
    voucher_elsewhere: () =>
      'Dieser Code gehört zu einer anderen Veranstaltung. Lassen Sie das Feld leer, um sich ohne Gutschein anzumelden.',
    voucher_used_up: ({ placesLeft }) =>
      placesLeft === 0
        ? 'Alle Plätze dieses Gutscheins sind schon vergeben. Lassen Sie das Feld leer, um sich ohne Gutschein anzumelden.'
        : `Dieser Gutschein hat nur noch ${counted(placesLeft, 'Platz', 'Plätze')}. Melden Sie weniger Personen an, oder lassen Sie das Feld leer.`,
    voucher_expired: ({ validUntil }) =>
      `Dieser Gutschein galt bis ${formatInstant(addMilliseconds(validUntil, -MINUTE_MS), 'de')}. Lassen Sie das Feld leer, um sich ohne Gutschein anzumelden.`,
    voucher_not_found: () => 'Diesen Gutschein gibt es nicht.',
    pool_not_kept: () => 'Dieses Kontingent gibt es nicht mehr, oder seine Plätze sind schon für alle frei.',
    places_not_promisable: ({ max }) =>
      max === 0
        ? 'In diesem Kontingent ist kein Platz mehr, den Sie zusagen könnten.'
        : `So viele Plätze hat dieses Kontingent nicht mehr: Zusagen können Sie noch ${counted(max, 'Platz', 'Plätze')}.`,
    voucher_end_out_of_range: ({ latest }) =>
      `Der letzte Tag liegt in der Zukunft und nicht nach dem Ende des Kontingents und der Anmeldung am ${formatInstant(latest, 'de')}.`,
    too_many_vouchers: ({ max }) => `Eine Veranstaltung hat höchstens ${max} Gutscheine.`,
    pool_promised: ({ pool, promised }) =>
      `Im Kontingent „${pool}“ sind ${counted(promised, 'Platz', 'Plätze')} durch Gutscheine zugesagt. Ziehen Sie erst Gutscheine zurück, oder lassen Sie dem Kontingent so viele Plätze.`,
  },
  en: {
    voucher_code_malformed: () =>
      'A voucher code has nine characters, for example 4K7-P2M-9XQ. Without a code, leave the field empty.',
    voucher_code_mistyped: () => 'There is a typing error in this code. Please compare it character by character.',
    voucher_unknown: () =>
      'There is no such code. Please check it, or leave the field empty: then you register without a voucher.',
    voucher_elsewhere: () => 'This code belongs to another event. Leave the field empty to register without a voucher.',
    voucher_used_up: ({ placesLeft }) =>
      placesLeft === 0
        ? 'All places of this voucher have been taken. Leave the field empty to register without a voucher.'
        : `This voucher has only ${counted(placesLeft, 'place', 'places', 'en')} left. Register fewer people, or leave the field empty.`,
    voucher_expired: ({ validUntil }) =>
      `This voucher was valid until ${formatInstant(addMilliseconds(validUntil, -MINUTE_MS), 'en')}. Leave the field empty to register without a voucher.`,
    voucher_not_found: () => 'There is no such voucher.',
    pool_not_kept: () => 'There is no such pool any more, or its places are open to all already.',
    places_not_promisable: ({ max }) =>
      max === 0
        ? 'There is no place left in this pool that you could promise.'
        : `This pool does not have so many places any more: you can promise ${counted(max, 'place', 'places', 'en')}.`,
    voucher_end_out_of_range: ({ latest }) =>
      `The last day lies in the future, and not after the end of the pool and of registration on ${formatInstant(latest, 'en')}.`,
    too_many_vouchers: ({ max }) => `An event has at most ${max} vouchers.`,
    pool_promised: ({ pool, promised }) =>
      `In the pool “${pool}” ${counted(promised, 'place is', 'places are', 'en')} promised by vouchers. Withdraw vouchers first, or leave the pool so many places.`,
  },
});
