import { dateOf } from '@netzwerkstatt/domain';
import { DateTile } from '../../components/data/date-tile.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { dayParts } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { heldSessions } from './held-sessions.ts';

/** The first day of an event on a tile. */
export function EventTile({ event }: { readonly event: Pick<EventFacts, 'sessions'> }) {
  const locale = useLocale();
  const [first] = heldSessions(event);
  if (first === undefined) return null;
  return <DateTile dateTime={dateOf(first.startsAt)} {...dayParts(first.startsAt, locale)} />;
}
