import type { InviteeFault } from '@netzwerkstatt/registration';
import { counted, translated } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** So many rows are named; whoever has more faults than that looks at the whole list anyway. */
const MAX_NAMED = 8;

const faults = translated(
  {
    not_an_address: 'genau eine E-Mail-Adresse gehört hierher',
    name_unreadable: 'den Namen können wir so nicht schreiben',
    twice: 'diese Adresse steht schon weiter oben',
    already_invited: 'ist schon eingeladen',
    already_registered: 'ist schon angemeldet',
  } satisfies Record<InviteeFault['code'], string>,
  {
    not_an_address: 'needs exactly one email address',
    name_unreadable: 'we cannot write this name',
    twice: 'this address stands further up already',
    already_invited: 'is invited already',
    already_registered: 'is registered already',
  },
);

function rows(all: readonly InviteeFault[], locale: 'de' | 'en'): string {
  const row = locale === 'de' ? 'Zeile' : 'Row';
  return all
    .slice(0, MAX_NAMED)
    .map((it) => `${row} ${it.row}: ${faults[locale][it.code]}.`)
    .join(' ');
}

/** Why nobody is invited, or an answer does not count, in both languages. */
export const invitationRefusals = refusalWords({
  de: {
    invitation_answered: () =>
      'Zu dieser Einladung gibt es schon eine Anmeldung. Abmelden können Sie sich mit dem Link aus der Mail dazu.',
    invitation_not_found: () => 'Diese Einladung gibt es nicht (mehr).',
    invitation_taken_back: () => 'Diese Einladung wurde zurückgenommen.',
    invitees_too_many: ({ max }) => `Auf einmal geht es mit höchstens ${max} Zeilen. Bitte teilen Sie die Liste.`,
    invitees_unreadable: ({ faults: all }) =>
      `${rows(all, 'de')} ${all.length > MAX_NAMED ? `Und ${counted(all.length - MAX_NAMED, 'weitere Zeile', 'weitere Zeilen')}. ` : ''}Noch ist niemand eingeladen.`,
  },
  en: {
    invitation_answered: () =>
      'There is a registration for this invitation already. You can withdraw by the link in the mail about it.',
    invitation_not_found: () => 'This invitation does not exist (any more).',
    invitation_taken_back: () => 'This invitation was taken back.',
    invitees_too_many: ({ max }) => `At most ${max} rows at once. Please divide the list.`,
    invitees_unreadable: ({ faults: all }) =>
      `${rows(all, 'en')} ${all.length > MAX_NAMED ? `And ${counted(all.length - MAX_NAMED, 'more row', 'more rows', 'en')}. ` : ''}Nobody has been invited yet.`,
  },
});
