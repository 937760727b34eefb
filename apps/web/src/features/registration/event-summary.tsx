import type { ReactNode } from 'react';
import { IconList } from '../../components/data/icon-list.tsx';
import { Calendar, CalendarDays, MapPin } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { counted, translated, useWords } from '../../lib/words.ts';
import { heldSessions } from '../event/held-sessions.ts';
import { placeOf } from '../event/place-of.ts';
import { sessionLine } from './session-line.ts';

const words = translated(
  {
    heading: 'Ihre Veranstaltung',
    further: (count: number) => `und ${counted(count, 'weiterer Termin', 'weitere Termine')}`,
  },
  { heading: 'Your event', further: (count) => `and ${counted(count, 'further date', 'further dates', 'en')}` },
);

/** More dates than this would push the form's last button off the screen of a phone. */
const MAX_DATES = 4;

export interface EventSummaryProps {
  readonly event: EventFacts;
  /** Further lines: how many places, until when. */
  readonly more?: readonly { readonly key: string; readonly icon: ReactNode; readonly text: ReactNode }[] | undefined;
}

/** What the form beside it is about. */
export function EventSummary({ event, more = [] }: EventSummaryProps) {
  const { heading, further } = useWords(words);
  const locale = useLocale();
  // Forums that run beside each other are one date.
  const dates = [...new Set(heldSessions(event).map((session) => sessionLine(session, locale)))];
  const shown = dates.length > MAX_DATES ? dates.slice(0, MAX_DATES - 1) : dates;
  const left = dates.length - shown.length;
  return (
    <Card tone="soft" as="aside" labelledBy="event-summary">
      <h2 id="event-summary" className="small muted">
        {heading}
      </h2>
      <p>
        <Link href={`/veranstaltungen/${event.slug}`}>
          <b>{event.title}</b>
        </Link>
      </p>
      <IconList
        tone="plain"
        items={[
          ...shown.map((text) => ({ key: text, icon: <Calendar />, text })),
          ...(left > 0 ? [{ key: 'further', icon: <CalendarDays />, text: further(left) }] : []),
          { key: 'place', icon: <MapPin />, text: placeOf(event, locale) },
          ...more,
        ]}
      />
    </Card>
  );
}
