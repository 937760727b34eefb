import { dateOf, type EventFacts, type EventSession, type LocalDateTime, teachingUnitsIn } from '@netzwerkstatt/domain';
import { Agenda, type AgendaItem } from '../../components/data/agenda.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import { CircleX, DoorOpen, User, Users } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { reasonText } from '../changes/reason-words.ts';
import { eventDetailWords } from './event-detail-words.ts';
import type { EventPageData } from './event-page-data.ts';
import { eventWords } from './event-words.ts';
import { type NumberedSession, type ProgrammeItem, programmeItems } from './programme-items.ts';
import styles from './session-agenda.module.css';

export interface SessionAgendaProps {
  readonly event: Pick<EventFacts, 'slug' | 'sessions'>;
  /** Rooms of the directory, for how to get into them. */
  readonly rooms: EventPageData['rooms'];
}

/**
 * What is on when, day by day, each date with a file for the calendar; forums of one time beside each other. Dates that
 * were cancelled stay and say so.
 */
export function SessionAgenda({ event, rooms }: SessionAgendaProps) {
  const words = useWords(eventDetailWords);
  const locale = useLocale();
  const byDay = Map.groupBy(programmeItems(event.sessions), (it) => dateOf(spanOf(it).startsAt));
  return (
    <Stack>
      {[...byDay].map(([day, items]) => (
        <div key={day}>
          <h3>{formatDay(day, locale)}</h3>
          <Agenda
            caption={words.datesOf(formatDay(day, locale))}
            headings={{ time: words.time, item: words.what }}
            items={items.map((item): AgendaItem => {
              const { startsAt, endsAt } = spanOf(item);
              const time = formatSpan(startsAt, endsAt, locale);
              if (item.kind === 'session') {
                return {
                  time,
                  title: <SessionTitle session={item.session} />,
                  detail: <SessionDetail {...item} slug={event.slug} rooms={rooms} />,
                };
              }
              const { forums } = item;
              const title = words.forums(forums.length);
              return { time, title, more: <Forums forums={forums} slug={event.slug} rooms={rooms} /> };
            })}
          />
        </div>
      ))}
    </Stack>
  );
}

function spanOf(item: ProgrammeItem): { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime } {
  if (item.kind === 'session') return item.session;
  const [first] = item.forums;
  const ends = item.forums.map(({ session }) => session.endsAt).toSorted();
  return { startsAt: first.session.startsAt, endsAt: ends.at(-1) ?? first.session.endsAt };
}

/** Most dates have no title of their own; then their length tells them apart better than the title of the event again. */
function SessionTitle({ session: { title, teachingMinutes } }: { readonly session: EventSession }) {
  const { units } = useWords(eventWords);
  return title === undefined ? units(teachingUnitsIn(teachingMinutes)) : <InGerman>{title}</InGerman>;
}

interface PlaceProps extends Pick<SessionAgendaProps, 'rooms'> {
  readonly slug: string;
}

function Forums({ forums, ...place }: PlaceProps & { readonly forums: readonly NumberedSession[] }) {
  const locale = useLocale();
  const spans = new Set(forums.map(({ session: { startsAt, endsAt } }) => `${startsAt} ${endsAt}`));
  return (
    <ul className={styles.forums}>
      {forums.map((forum) => (
        <li key={forum.session.id}>
          <b>
            <SessionTitle session={forum.session} />
          </b>
          {spans.size > 1 && <span>{formatSpan(forum.session.startsAt, forum.session.endsAt, locale)}</span>}
          <SessionDetail {...forum} {...place} />
        </li>
      ))}
    </ul>
  );
}

function SessionDetail({ session, number, slug, rooms }: NumberedSession & PlaceProps) {
  const words = useWords(eventDetailWords);
  const { unitsShort } = useWords(eventWords);
  const locale = useLocale();
  if (session.status === 'cancelled') {
    return (
      <>
        <Badge tone="bad" icon={<CircleX />}>
          {words.cancelledDate}
        </Badge>
        {session.cancellation && (
          <InGerman>{reasonText(session.cancellation.kind, session.cancellation.text, 'de')}</InGerman>
        )}
      </>
    );
  }
  const units = teachingUnitsIn(session.teachingMinutes);
  return (
    <>
      {session.speakers !== undefined && (
        <span className={styles.line}>
          <User />
          <VisuallyHidden>{words.speakers}: </VisuallyHidden>
          <InGerman>{session.speakers}</InGerman>
        </span>
      )}
      {session.room !== undefined && (
        <span className={styles.line}>
          <DoorOpen />
          <VisuallyHidden>{words.room}: </VisuallyHidden>
          <span>
            <InGerman>{session.room.name}</InGerman>
            {session.isForum && <Access room={rooms.find(({ id }) => id === session.room?.id)} />}
          </span>
        </span>
      )}
      {session.capacity !== undefined && (
        <span className={styles.line}>
          <Users />
          {words.seats(session.capacity)}
        </span>
      )}
      {session.title !== undefined && units > 0 && `${unitsShort(units)} · `}
      <Link className="no-print" href={`/kalender/veranstaltung/${slug}/${number}.ics`} download>
        {words.saveDate}
        <VisuallyHidden>
          {words.saveDateOf(
            [session.isForum && session.title, formatDay(session.startsAt, locale)].filter(Boolean).join(', '),
          )}
        </VisuallyHidden>
      </Link>
    </>
  );
}

/** Who cannot take stairs chooses a forum by it. */
function Access({ room }: { readonly room: EventPageData['rooms'][number] | undefined }) {
  const words = useWords(eventDetailWords);
  if (room === undefined) return null;
  const facts = [
    room.stepFree === undefined ? undefined : room.stepFree ? words.stepFree : words.notStepFree,
    room.inductionLoop ? words.roomLoop : undefined,
  ];
  const text = facts.filter((it) => it !== undefined).join(', ');
  return text === '' ? null : <span className={styles.access}>, {text}</span>;
}
