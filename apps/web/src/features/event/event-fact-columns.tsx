import type { EventFacts } from '@netzwerkstatt/domain';
import { FactColumns } from '../../components/data/fact-columns.tsx';
import { Award, Calendar, MapPin, Video } from '../../components/icons.ts';
import { formatDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { eventDetailWords } from './event-detail-words.ts';
import { eventTimes, unitsOf } from './event-times.ts';
import { eventWords } from './event-words.ts';
import { heldSessions } from './held-sessions.ts';
import { placeOf } from './place-of.ts';

/** The facts a decision hangs on: when, where, how long. */
export function EventFactColumns({ event }: { readonly event: EventFacts }) {
  const words = useWords(eventDetailWords);
  const { units } = useWords(eventWords);
  const locale = useLocale();
  const [first] = heldSessions(event);
  return (
    <FactColumns
      facts={[
        {
          term: words.when,
          icon: <Calendar />,
          value: first && formatDay(first.startsAt, locale),
          detail: eventTimes(event, locale),
        },
        {
          term: words.where,
          icon: event.format === 'online' ? <Video /> : <MapPin />,
          value: placeOf(event, locale),
          detail: event.format === 'online' ? undefined : event.venue?.address,
        },
        { term: words.extent, icon: <Award />, value: units(unitsOf(event)), detail: words.certificate },
      ]}
    />
  );
}
