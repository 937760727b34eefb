import { RowList } from '../../components/data/row-list.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatDayShort } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { EventTitle } from '../event/event-title.tsx';
import { heldSessions } from '../event/held-sessions.ts';
import { describeStanding } from '../registration/standing.ts';

/** What is over, in a line each. */
export function EndedList({ registrations }: { readonly registrations: readonly OwnRegistration[] }) {
  const locale = useLocale();
  return (
    <RowList>
      {registrations.map((own) => {
        const [first] = heldSessions(own.event);
        const { tone, title } = describeStanding(own, locale);
        return (
          <div key={own.registration.id}>
            <Link href={`/veranstaltungen/${own.event.slug}`}>
              <EventTitle event={own.event} />
            </Link>
            <p className="small muted">
              {first && `${formatDayShort(first.startsAt, locale)} · `}
              <StatusText tone={tone === 'bad' ? 'bad' : 'quiet'}>{title}</StatusText>
            </p>
          </div>
        );
      })}
    </RowList>
  );
}
