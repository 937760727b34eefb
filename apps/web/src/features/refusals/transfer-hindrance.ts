import type { AnyRefusal } from '@netzwerkstatt/api';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { peopleInWords } from '../event/kept-words.ts';

type Hindrance = Extract<AnyRefusal, { readonly code: 'transfer_hindered' }>['hindrance'];
type CappedBy = Extract<Hindrance, { readonly code: 'cap_reached' }>['cap']['by'];

/** From where, and who could have the place all the same because they count where the giver counts. */
const capped: Readonly<Record<Locale, Readonly<Record<CappedBy, readonly [from: string, wayOut: string]>>>> = {
  de: {
    organisation: ['aus einer Einrichtung', 'aus derselben Einrichtung'],
    organisationType: ['aus Einrichtungen einer Art', 'aus einer Einrichtung derselben Art'],
    region: ['aus einem Landkreis', 'aus demselben Landkreis'],
    profession: ['aus einem Beruf', 'mit demselben Beruf'],
    group: ['aus einem Arbeitsfeld', 'aus demselben Arbeitsfeld'],
  },
  en: {
    organisation: ['from one organisation', 'of the same organisation'],
    organisationType: ['from organisations of one kind', 'of an organisation of the same kind'],
    region: ['from one district', 'from the same district'],
    profession: ['from one profession', 'of the same profession'],
    group: ['from one field of work', 'from the same field of work'],
  },
};

/** Why a place cannot become theirs, until when, and who could have it; with nothing about anybody who has a place. */
export function transferHindrance(hindrance: Hindrance, locale: Locale): string {
  return locale === 'de' ? inGerman(hindrance) : inEnglish(hindrance);
}

function inGerman(hindrance: Hindrance): string {
  if (hindrance.code === 'seat_kept') {
    const until = hindrance.releaseAt ? ` bis ${formatInstantDay(hindrance.releaseAt, 'de')}` : '';
    return `Dieser Platz ist${until} vorgehalten für: ${peopleInWords([hindrance], 'de')}. Nur wer dazugehört, kann ihn jetzt übernehmen.`;
  }
  const { by, max, until } = hindrance.cap;
  const [from, wayOut] = capped.de[by];
  const end = until ? ` Diese Grenze gilt bis ${formatInstantDay(until, 'de')}.` : '';
  return `Höchstens ${max} Plätze sind für Personen ${from} vorgesehen, und sie sind vergeben.${end} Übernehmen kann den Platz jemand ${wayOut} wie die Person, die ihn abgibt.`;
}

function inEnglish(hindrance: Hindrance): string {
  if (hindrance.code === 'seat_kept') {
    const until = hindrance.releaseAt ? ` until ${formatInstantDay(hindrance.releaseAt, 'en')}` : '';
    return `This place is kept${until} for: ${peopleInWords([hindrance], 'en')}. Only somebody who belongs to them can take it over now.`;
  }
  const { by, max, until } = hindrance.cap;
  const [from, wayOut] = capped.en[by];
  const end = until ? ` This limit holds until ${formatInstantDay(until, 'en')}.` : '';
  return `At most ${max} places go to people ${from}, and they are taken.${end} Somebody ${wayOut} as the person who hands it on can take the place over.`;
}
