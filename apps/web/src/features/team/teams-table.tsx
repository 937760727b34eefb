import { addMilliseconds, type Instant } from '@netzwerkstatt/domain';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Badge } from '../../components/feedback/badge.tsx';
import type { Tone } from '../../components/feedback/tone.ts';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant, formatInstantDay } from '../../lib/format-date.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { eventDates } from '../desk/event-dates.ts';
import { EventTitle } from '../event/event-title.tsx';
import { overviewWords } from './overview-words.ts';

export type ListedTeam = Answers['own']['teams']['teams'][number];

const tones: Readonly<Record<ListedTeam['registration']['status'], Tone>> = {
  requested: 'warning',
  applied: 'info',
  confirmed: 'success',
  waitlisted: 'info',
  offered: 'warning',
  declined: 'info',
  expired: 'info',
  withdrawn: 'info',
  refused: 'bad',
  cancelled: 'bad',
};

/** The teams of somebody: event, how it stands, places, people; what is to be done leads to where it is done. */
export function TeamsTable({ teams, caption }: { readonly teams: readonly ListedTeam[]; readonly caption: string }) {
  const words = useWords(overviewWords);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(words, locale)}
      rows={teams}
      rowKey={({ registration }) => registration.id}
    />
  );
}

function columnsOf(words: typeof overviewWords.de, locale: Locale): readonly Column<ListedTeam>[] {
  return [
    {
      id: 'event',
      header: words.event,
      rowHeader: true,
      card: 'plain',
      cell: ({ event }) => (
        <>
          <Link href={`/veranstaltungen/${event.slug}`}>
            <EventTitle event={event} />
          </Link>
          <br />
          <small>{Object.values(eventDates(event, locale)).join(', ')}</small>
        </>
      ),
    },
    {
      id: 'state',
      header: words.state,
      card: 'plain',
      cell: (it) => <TeamState team={it} words={words} locale={locale} />,
    },
    {
      id: 'seats',
      header: words.seats,
      cell: ({ registration, seats, members, asked, unnamed }) => (
        <>
          <b>{words.held(seats)}</b>
          {registration.status === 'confirmed' && (
            <>
              <br />
              <small>{words.figures(members.length, asked.length, unnamed)}</small>
            </>
          )}
        </>
      ),
    },
    {
      id: 'people',
      header: words.people,
      cell: ({ members, asked }) => {
        const came = members.map((it) => lineOf(it, words));
        const open = asked.map(({ colleague, expiresAt }) =>
          words.askedUntil(nameOf(colleague), formatInstant(expiresAt, locale)),
        );
        return came.length + open.length === 0 ? words.nobody : <People came={came} open={open} />;
      },
    },
  ];
}

interface TeamStateProps {
  readonly team: ListedTeam;
  readonly words: typeof overviewWords.de;
  readonly locale: Locale;
}

function TeamState({ team: { registration, step }, words, locale }: TeamStateProps) {
  const { status } = registration;
  const at = 'until' in step ? endOf(step, locale) : '';
  const sentence = words.steps[step.kind]({ at, count: countIn(step) });
  return (
    <>
      <Badge tone={tones[status]}>{words.states[status]}</Badge>
      {sentence !== '' && <p>{sentence}</p>}
      {(step.kind === 'answer_offer' || step.kind === 'name_people') && (
        <Link href={`/meine#${registration.id}`}>{words.go[step.kind]}</Link>
      )}
    </>
  );
}

/** Places can be named to the end of a day; an answer is due at an hour. */
function endOf(step: Extract<ListedTeam['step'], { readonly until: Instant }>, locale: Locale): string {
  return step.kind === 'name_people'
    ? formatInstantDay(addMilliseconds(step.until, -1), locale)
    : formatInstant(step.until, locale);
}

function countIn(step: ListedTeam['step']): number {
  return step.kind === 'name_people' ? step.places : step.kind === 'await_answers' ? step.people : 0;
}

function People({ came, open }: { readonly came: readonly string[]; readonly open: readonly string[] }) {
  return (
    <ul>
      {came.map((name, index) => (
        // Two of the same name may come along.
        <li key={`${name} ${index}`}>{name}</li>
      ))}
      {open.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** That they said yes, or whether they were there, where that is shown. */
function lineOf(member: ListedTeam['members'][number], words: typeof overviewWords.de): string {
  const name = nameOf(member);
  if (member.wasThere === undefined) return words.comes(name);
  return member.wasThere ? words.wasThere(name) : words.wasAway(name);
}

function nameOf({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`;
}
