import type { RuleHindrance } from '@netzwerkstatt/registration';
import { englishDates, germanDates } from './mail-dates.ts';

type CappedBy = Extract<RuleHindrance, { readonly code: 'cap_reached' }>['cap']['by'];

const german: Readonly<Record<CappedBy, string>> = {
  organisation: 'aus einer Einrichtung',
  organisationType: 'aus Einrichtungen einer Art',
  region: 'aus einem Landkreis',
  profession: 'aus einem Beruf',
  group: 'aus einem Arbeitsfeld',
};

const english: Readonly<Record<CappedBy, string>> = {
  organisation: 'from one organisation',
  organisationType: 'from organisations of one kind',
  region: 'from one district',
  profession: 'from one profession',
  group: 'from one field of work',
};

/** The rule because of which somebody waits, with nothing about anybody else. */
export function hindranceInGerman(hindrance: RuleHindrance): string {
  if (hindrance.code === 'seats_reserved') {
    const until = hindrance.releaseAt ? ` bis ${germanDates.deadline(hindrance.releaseAt)}` : '';
    return `Die Plätze, die noch frei sind, sind${until} für bestimmte Gruppen vorgehalten.`;
  }
  const { by, max, until } = hindrance.cap;
  const end = until ? ` Diese Grenze gilt bis ${germanDates.deadline(until)}.` : '';
  return `Damit viele Fachrichtungen und Orte vertreten sind, sind höchstens ${max} Plätze für Personen ${german[by]} vorgesehen; für Sie sind sie vergeben.${end}`;
}

/** {@link hindranceInGerman}, in English. */
export function hindranceInEnglish(hindrance: RuleHindrance): string {
  if (hindrance.code === 'seats_reserved') {
    const until = hindrance.releaseAt ? ` until ${englishDates.deadline(hindrance.releaseAt)}` : '';
    return `The places that are left are reserved for certain groups${until}.`;
  }
  const { by, max, until } = hindrance.cap;
  const end = until ? ` This limit holds until ${englishDates.deadline(until)}.` : '';
  return `So that many fields and places are represented, at most ${max} places go to people ${english[by]}; those for you are taken.${end}`;
}
