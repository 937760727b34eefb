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
