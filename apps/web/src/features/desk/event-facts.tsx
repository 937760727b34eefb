import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { DeskEventView, EventFacts } from '../../lib/api-types.ts';
import { formatDay, formatInstant, formatSpan } from '../../lib/format-date.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { unitsOf } from '../event/event-times.ts';
import { eventWords, kindWord } from '../event/event-words.ts';
import { admissionWords } from './admission-words.ts';

const words = translated(
  {
    heading: 'Angaben',
    kind: 'Art',
    module: 'Modul',
    version: (number: number) => `Fassung ${number}`,
    sessions: 'Termine',
    cancelled: 'abgesagt',
    units: 'Umfang',
    registration: 'Anmeldung',
    fromTo: (from: string, to: string) => `${from} bis ${to}`,
    admission: 'Plätze',
    places: (capacity: number) => `${capacity} Plätze`,
  },
  {
    heading: 'Details',
    kind: 'Kind',
    module: 'Module',
    version: (number: number) => `edition ${number}`,
    sessions: 'Sessions',
    cancelled: 'cancelled',
    units: 'Length',
    registration: 'Registration',
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    admission: 'Places',
    places: (capacity: number) => `${capacity} places`,
  },
);

/** What was written about an event, to look over. */
export function EventFactList({ view: { event, module } }: { readonly view: DeskEventView }) {
  const texts = useWords(words);
  const locale = useLocale();
  const { land } = getRouteApi('__root__').useLoaderData();
  const content = module?.content;
  const instants = [event.registrationOpensAt, event.registrationClosesAt].map((it) => formatInstant(it, locale));
  return (
    <Section heading={texts.heading}>
      <Facts
        facts={[
          {
            term: texts.kind,
            value: `${kindWord(event.kind, land.words, locale)}, ${eventWords[locale].formats[event.format]}`,
          },
          ...(content
            ? [
                {
                  term: texts.module,
                  value: (
                    <>
                      <Link href={`/module/${content.code}`}>
                        {content.code} {content.title}
                      </Link>
                      , {texts.version(content.version)}
                    </>
                  ),
                },
              ]
            : []),
          { term: texts.sessions, value: <SessionList sessions={event.sessions} locale={locale} /> },
          { term: texts.units, value: eventWords[locale].units(unitsOf(event)) },
          { term: texts.registration, value: texts.fromTo(instants[0] ?? '', instants[1] ?? '') },
          {
            term: texts.admission,
            value: `${texts.places(event.capacity)}, ${admissionWords[locale][event.admission]}`,
          },
        ]}
      />
    </Section>
  );
}

function SessionList({ sessions, locale }: { readonly sessions: EventFacts['sessions']; readonly locale: Locale }) {
  return (
    <ul>
      {sessions.map(({ id, title, startsAt, endsAt, status, room }) => (
        <li key={id}>
          {title && <b>{title}: </b>}
          {formatDay(startsAt, locale)}, {formatSpan(startsAt, endsAt, locale)}
          {room && `, ${room.name}`}
          {status === 'cancelled' && ` (${words[locale].cancelled})`}
        </li>
      ))}
    </ul>
  );
}
