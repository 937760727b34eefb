import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';
import { unmetSentence } from '../eligibility/unmet-words.ts';
import { refusalWords } from './refusal-words.ts';
import { transferRefusals } from './transfer-message.ts';

type Fault = Extract<AnyRefusal, { readonly code: 'team_list_unreadable' }>['faults'][number];
type Unfit = Extract<AnyRefusal, { readonly code: 'team_members_unfit' }>['unfit'][number];

const words = translated(
  {
    row: 'Zeile',
    faults: {
      not_an_address: 'Adresse: genau eine E-Mail-Adresse gehört hierher',
      name_incomplete: 'Name: Vor- und Familienname gehören hierher',
      name_unreadable: 'Name: diese Zeichen können wir nicht drucken',
      profession_unknown: 'Beruf: den kennen wir so nicht; lassen Sie ihn weg, wenn Sie unsicher sind',
      twice: 'Adresse: steht schon weiter oben',
      own_address: 'Adresse: das ist Ihre eigene',
      asked_already: 'Adresse: diese Person ist schon gefragt',
    } satisfies Record<Fault['code'], string>,
    nobody: 'Noch ist niemand gefragt.',
  },
  {
    row: 'Row',
    faults: {
      not_an_address: 'address: exactly one email address belongs here',
      name_incomplete: 'name: a given and a family name belong here',
      name_unreadable: 'name: we cannot print these letters',
      profession_unknown: 'profession: we do not know it like this; leave it out if you are not sure',
      twice: 'address: it stands further up already',
      own_address: 'address: it is your own',
      asked_already: 'address: this person has been asked already',
    },
    nobody: 'Nobody has been asked yet.',
  },
);

function unreadable(faults: readonly Fault[], locale: Locale): string {
  const { row, faults: texts, nobody } = words[locale];
  return [...faults.map((it) => `${row} ${it.row}, ${texts[it.code]}.`), nobody].join(' ');
}

function unfit(rows: readonly Unfit[], locale: Locale): string {
  const { row, nobody } = words[locale];
  return [...rows.map((it) => `${row} ${it.row}: ${because(it.because, locale)}`), nobody].join(' ');
}

function because(refusal: Unfit['because'], locale: Locale): string {
  const texts = transferRefusals[locale];
  switch (refusal.code) {
    case 'not_eligible':
      return refusal.unmet.map((it) => unmetSentence(it, locale)).join(' ');
    case 'transfer_hindered':
      return texts.transfer_hindered(refusal);
    case 'transfer_elsewhere':
      return texts.transfer_elsewhere(refusal);
    case 'transfer_not_allowed':
      return texts.transfer_not_allowed(refusal);
    case 'transfer_other_profession':
      return texts.transfer_other_profession(refusal);
  }
}

/** Why nobody of a list is asked whether they come along, in both languages. */
export const teamRefusals = refusalWords({
  de: {
    colleague_asked_already: () => 'Diese Person haben Sie schon gefragt.',
    nobody_named: () => 'Bitte geben Sie mindestens einen Namen mit Adresse an.',
    team_list_too_long: ({ max }) => `Auf einmal geht es mit höchstens ${counted(max, 'Zeile', 'Zeilen')}.`,
    team_list_unreadable: ({ faults }) => unreadable(faults, 'de'),
    team_members_unfit: ({ unfit: rows }) => unfit(rows, 'de'),
  },
  en: {
    colleague_asked_already: () => 'You have asked this person already.',
    nobody_named: () => 'Please give at least one name with an address.',
    team_list_too_long: ({ max }) => `At most ${counted(max, 'row', 'rows', 'en')} at once.`,
    team_list_unreadable: ({ faults }) => unreadable(faults, 'en'),
    team_members_unfit: ({ unfit: rows }) => unfit(rows, 'en'),
  },
});
