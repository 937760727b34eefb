import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';

type Hindrance = NonNullable<OwnRegistration['hindrance']>;
type CappedBy = Extract<Hindrance, { readonly code: 'cap_reached' }>['cap']['by'];

const from: Readonly<Record<Locale, Readonly<Record<CappedBy, string>>>> = {
  de: {
    organisation: 'aus einer Einrichtung',
    organisationType: 'aus Einrichtungen einer Art',
    region: 'aus einem Landkreis',
    profession: 'aus einem Beruf',
    group: 'aus einem Arbeitsfeld',
  },
  en: {
    organisation: 'from one organisation',
    organisationType: 'from organisations of one kind',
    region: 'from one district',
    profession: 'from one profession',
    group: 'from one field of work',
  },
};

/** The rule because of which somebody waits, with nothing about anybody else. */
export function hindranceMessage(hindrance: Hindrance, locale: Locale): string {
  return locale === 'de' ? inGerman(hindrance) : inEnglish(hindrance);
}

/** The same of an answer that was given: since then somebody may have got a place, or the rule may have changed. */
export function pastHindranceMessage(hindrance: Hindrance, locale: Locale): string {
  const until = (at: Parameters<typeof formatInstantDay>[0], word: string) =>
    ` ${word} ${formatInstantDay(at, locale)}`;
  if (hindrance.code === 'seats_reserved') {
    const { releaseAt } = hindrance;
    return locale === 'de'
      ? `Die Plätze, die damals noch frei waren, waren${releaseAt ? until(releaseAt, 'bis') : ''} für bestimmte Gruppen vorgehalten.`
      : `The places that were left then were reserved for certain groups${releaseAt ? until(releaseAt, 'until') : ''}.`;
  }
  const { by, max } = hindrance.cap;
  return locale === 'de'
    ? `Damit viele Fachrichtungen und Orte vertreten sind, waren höchstens ${max} Plätze für Personen ${from.de[by]} vorgesehen; für Sie waren sie damals vergeben.`
    : `So that many fields and places are represented, at most ${max} places went to people ${from.en[by]}; those for you were taken then.`;
}

function inGerman(hindrance: Hindrance): string {
  if (hindrance.code === 'seats_reserved') {
    const until = hindrance.releaseAt ? ` bis ${formatInstantDay(hindrance.releaseAt, 'de')}` : '';
    return `Die Plätze, die noch frei sind, sind${until} für bestimmte Gruppen vorgehalten.`;
  }
  const { by, max, until } = hindrance.cap;
  const end = until ? ` Diese Grenze gilt bis ${formatInstantDay(until, 'de')}.` : '';
  return `Damit viele Fachrichtungen und Orte vertreten sind, sind höchstens ${max} Plätze für Personen ${from.de[by]} vorgesehen; für Sie sind sie vergeben.${end}`;
}

function inEnglish(hindrance: Hindrance): string {
  if (hindrance.code === 'seats_reserved') {
    const until = hindrance.releaseAt ? ` until ${formatInstantDay(hindrance.releaseAt, 'en')}` : '';
    return `The places that are left are reserved for certain groups${until}.`;
  }
  const { by, max, until } = hindrance.cap;
  const end = until ? ` This limit holds until ${formatInstantDay(until, 'en')}.` : '';
  return `So that many fields and places are represented, at most ${max} places go to people ${from.en[by]}; those for you are taken.${end}`;
}
