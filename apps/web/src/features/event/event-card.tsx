import { IconList } from '../../components/data/icon-list.tsx';
import { ResultCard } from '../../components/data/result-card.tsx';
import { Clock, Languages, MapPin, Video } from '../../components/icons.ts';
import type { ListedEvent } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { EventTile } from './event-tile.tsx';
import { eventTimes, unitsOf } from './event-times.ts';
import { EventTitle, LocalTitles } from './event-title.tsx';
import { eventWords } from './event-words.ts';
import { KindTag } from './kind-tag.tsx';
import { placeOf } from './place-of.ts';
import { SeatBadge, SeatDetail } from './seat-badge.tsx';

export interface EventCardProps {
  readonly listed: ListedEvent;
  readonly level: 3 | 4;
  /** Who runs it, where the page does not say so anyway. */
  readonly network?: string | undefined;
}

/** An event in a list: when, what, where, and whether there is a place. */
export function EventCard({ listed, level, network }: EventCardProps) {
  const locale = useLocale();
  const words = useWords(eventWords);
  const { event } = listed;
  return (
    <ResultCard
      level={level}
      title={<EventTitle event={event} />}
      href={`/veranstaltungen/${event.slug}`}
      tile={<EventTile event={event} />}
      kicker={
        <>
          <KindTag listed={listed} />
          {network}
        </>
      }
      meta={
        <IconList
          items={[
            ...(event.localTitles ? [{ icon: <Languages />, text: <LocalTitles event={event} /> }] : []),
            { icon: <Clock />, text: eventTimes(event, locale) },
            { icon: event.format === 'online' ? <Video /> : <MapPin />, text: placeOf(event, locale) },
          ]}
        />
      }
      aside={
        <>
          <SeatBadge listed={listed} />
          <SeatDetail listed={listed} />
          <span>
            <b>{words.unitsShort(unitsOf(event))}</b> · {words.formats[event.format]}
          </span>
        </>
      }
    />
  );
}
