import { Cluster } from '../../components/layout/cluster.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { ListedEvent } from '../../lib/api-types.ts';
import { formatDayShort } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { heldSessions } from './held-sessions.ts';
import { placeOf } from './place-of.ts';
import { SeatBadge } from './seat-badge.tsx';

/** An event in a line, where its title is known already: another date of the same module. */
export function EventRow({ listed, title }: { readonly listed: ListedEvent; readonly title?: string | undefined }) {
  const locale = useLocale();
  const { event } = listed;
  const [first] = heldSessions(event);
  const day = first === undefined ? '' : formatDayShort(first.startsAt, locale);
  const place = event.format === 'online' ? placeOf(event, locale) : (event.venue?.place ?? placeOf(event, locale));
  return (
    <Cluster align="between">
      <Link href={`/veranstaltungen/${event.slug}`}>
        {[title, day, place].filter((part) => part !== undefined && part !== '').join(' · ')}
      </Link>
      <SeatBadge listed={listed} />
    </Cluster>
  );
}
