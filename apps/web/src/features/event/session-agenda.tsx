import { dateOf, type EventFacts, type EventSession, teachingUnitsIn } from '@netzwerkstatt/domain';
import { Agenda } from '../../components/data/agenda.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import { CircleX, DoorOpen } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { eventDetailWords } from './event-detail-words.ts';
import { eventWords } from './event-words.ts';
import styles from './session-agenda.module.css';

type Dates = Pick<EventFacts, 'slug' | 'sessions'>;

/** What is on when, day by day, each date with a file for the calendar. Dates that were cancelled stay and say so. */
export function SessionAgenda({ event }: { readonly event: Dates }) {
  const words = useWords(eventDetailWords);
  const locale = useLocale();
  const days = [...new Set(event.sessions.map((it) => dateOf(it.startsAt)))];
  return (
    <Stack>
      {days.map((day) => (
        <div key={day}>
          <h3>{formatDay(day, locale)}</h3>
          <Agenda
            caption={words.datesOf(formatDay(day, locale))}
            headings={{ time: words.time, item: words.what }}
            items={event.sessions.flatMap((session, index) =>
              dateOf(session.startsAt) === day
                ? [
                    {
                      time: formatSpan(session.startsAt, session.endsAt, locale),
                      title: <SessionTitle session={session} />,
                      detail: <SessionDetail session={session} number={index + 1} slug={event.slug} />,
                    },
                  ]
                : [],
            )}
          />
        </div>
      ))}
    </Stack>
  );
}

/** Most dates have no title of their own; then their length tells them apart better than the title of the event again. */
function SessionTitle({ session: { title, teachingMinutes } }: { readonly session: EventSession }) {
  const { units } = useWords(eventWords);
  return title === undefined ? units(teachingUnitsIn(teachingMinutes)) : <InGerman>{title}</InGerman>;
}

interface SessionDetailProps {
  readonly session: EventSession;
  /** Counted from 1 over all dates of the event: part of the address of its file. */
  readonly number: number;
  readonly slug: string;
}

function SessionDetail({ session, number, slug }: SessionDetailProps) {
  const words = useWords(eventDetailWords);
  const { unitsShort } = useWords(eventWords);
  const locale = useLocale();
  if (session.status === 'cancelled') {
    return (
      <Badge tone="bad" icon={<CircleX />}>
        {words.cancelledDate}
      </Badge>
    );
  }
  const units = teachingUnitsIn(session.teachingMinutes);
  return (
    <>
      {session.room !== undefined && (
        <span className={styles.room}>
          <DoorOpen />
          <VisuallyHidden>{words.room}: </VisuallyHidden>
          <InGerman>{session.room.name}</InGerman>
        </span>
      )}
      {session.title !== undefined && units > 0 && `${unitsShort(units)} · `}
      <Link className="no-print" href={`/kalender/veranstaltung/${slug}/${number}.ics`} download>
        {words.saveDate}
        <VisuallyHidden>{words.saveDateOf(formatDay(session.startsAt, locale))}</VisuallyHidden>
      </Link>
    </>
  );
}
