import { getRouteApi } from '@tanstack/react-router';
import { DataTable } from '../../components/data/data-table.tsx';
import { Meter } from '../../components/data/meter.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { counted, translated, useWords } from '../../lib/words.ts';
import { EventTitle } from '../event/event-title.tsx';
import { kindWord } from '../event/event-words.ts';
import type { DeskList, ListedDeskEvent } from './desk-events.ts';
import { deskEventPath } from './desk-paths.ts';
import { eventDates } from './event-dates.ts';
import { eventState } from './event-state.ts';
import { EventStateBadge } from './event-state-badge.tsx';
import { nextStep } from './next-step.ts';
import { NextStepLine } from './next-step-line.tsx';

const words = translated(
  {
    day: 'Termin',
    title: 'Veranstaltung',
    wholeLand: 'landesweit',
    state: 'Stand',
    seats: 'Plätze',
    seatsOf: (taken: number, capacity: number) => `${taken} von ${capacity}`,
    seatsTaken: (taken: number, capacity: number) => `${taken} von ${capacity} Plätzen vergeben`,
    waiting: (count: number) => `${count} auf der Warteliste`,
    applied: (count: number) => `${counted(count, 'Anmeldung', 'Anmeldungen')} zu entscheiden`,
    next: 'Nächster Schritt',
  },
  {
    day: 'Date',
    title: 'Event',
    wholeLand: 'whole Land',
    state: 'State',
    seats: 'Places',
    seatsOf: (taken: number, capacity: number) => `${taken} of ${capacity}`,
    seatsTaken: (taken: number, capacity: number) => `${taken} of ${capacity} places taken`,
    waiting: (count: number) => `${count} waiting`,
    applied: (count: number) => `${counted(count, 'registration', 'registrations', 'en')} to decide`,
    next: 'Next step',
  },
);

const root = getRouteApi('__root__');

export function DeskEventsTable({ list, caption }: { readonly list: DeskList; readonly caption: string }) {
  const texts = useWords(words);
  const locale = useLocale();
  const { land } = root.useLoaderData();
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(list, land, texts, locale)}
      rows={list.events}
      rowKey={({ event }) => event.id}
    />
  );
}

function columnsOf(
  { networks, now }: DeskList,
  land: Answers['programme']['land'],
  texts: (typeof words)['de'],
  locale: Locale,
): readonly Column<ListedDeskEvent>[] {
  const names = new Map<string, string>(networks.map(({ id, name }) => [id, name]));
  return [
    {
      id: 'day',
      header: texts.day,
      card: 'plain',
      cell: ({ event }) => {
        const { day, time } = eventDates(event, locale);
        return (
          <>
            <EventDay day={day} />
            <small className="nowrap">{time}</small>
          </>
        );
      },
    },
    {
      id: 'title',
      header: texts.title,
      rowHeader: true,
      cell: ({ event }) => (
        <>
          <Link href={deskEventPath(event.id)}>
            <EventTitle event={event} />
          </Link>
          <small>
            {kindWord(event.kind, land.words, locale)} · {names.get(event.network ?? '') ?? texts.wholeLand}
          </small>
        </>
      ),
    },
    {
      id: 'state',
      header: texts.state,
      card: 'plain',
      cell: ({ event }) => <EventStateBadge state={eventState(event, now)} as="text" />,
    },
    {
      id: 'seats',
      header: texts.seats,
      cell: ({ event: { capacity }, seatsTaken, waiting, applied }) => (
        <>
          <span className="nowrap">{texts.seatsOf(seatsTaken, capacity)}</span>
          <Meter label={texts.seatsTaken(seatsTaken, capacity)} value={seatsTaken} max={capacity} />
          {waiting > 0 && <small className="nowrap">{texts.waiting(waiting)}</small>}
          {applied > 0 && <small className="nowrap">{texts.applied(applied)}</small>}
        </>
      ),
    },
    {
      id: 'next',
      header: texts.next,
      cell: (listed) => <NextStepLine event={listed.event.id} step={nextStep(listed, now)} />,
    },
  ];
}

/** The first and the last day each on a line of its own. */
function EventDay({ day }: { readonly day: string }) {
  return day.split(' – ').map((part, index) => (
    <span key={part}>
      {index > 0 && (
        <>
          {' –'}
          <br />
        </>
      )}
      <span className="nowrap">{part}</span>
    </span>
  ));
}
