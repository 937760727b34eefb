import type { EventFacts } from '@netzwerkstatt/domain';
import type { Locale } from '../../lib/locale.ts';
import { eventWords } from './event-words.ts';

/** „Leipzig, Volkshochschule“: town first, because that decides whether somebody reads on. */
export function placeOf({ format, venue }: Pick<EventFacts, 'format' | 'venue'>, locale: Locale): string {
  const words = eventWords[locale];
  if (format === 'online') return words.online;
  if (venue === undefined) return words.placeOpen;
  const isNamedAfterPlace = venue.name.startsWith(venue.place);
  const place = isNamedAfterPlace ? venue.name : `${venue.place}, ${venue.name}`;
  return format === 'hybrid' ? `${place}, ${words.alsoOnline}` : place;
}
