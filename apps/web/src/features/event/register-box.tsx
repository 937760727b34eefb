import type { Instant } from '@netzwerkstatt/domain';
import { BigFigure } from '../../components/data/big-figure.tsx';
import { Facts } from '../../components/data/facts.tsx';
import { Meter } from '../../components/data/meter.tsx';
import { CalendarPlus, Rss } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { LinkList } from '../../components/navigation/link-list.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDayShort, formatTime } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { useWords } from '../../lib/words.ts';
import { subscribeHref } from '../calendar/calendar-links.ts';
import type { EventPageData } from './event-page-data.ts';
import { RegisterOffer } from './register-offer.tsx';
import { registerWords } from './register-words.ts';
import { SeatBadge } from './seat-badge.tsx';
import { type SeatFacts, seatState } from './seat-state.ts';

/** Everything somebody needs to decide and to register, in one box. */
export function RegisterBox({ page }: { readonly page: EventPageData }) {
  const words = useWords(registerWords);
  const { listed, network, closedBecause } = page;
  const { event } = listed;
  const hasNotOpened = closedBecause?.code === 'registration_not_open';
  const seats: SeatFacts = { ...listed, ...(closedBecause && { closedBecause }) };
  return (
    <Card tone="raised" as="aside" labelledBy="register">
      <h2 id="register">
        <VisuallyHidden>{words.heading}: </VisuallyHidden>
        <Seats seats={seats} />
      </h2>
      <SeatMeter seats={seats} />
      <Facts
        layout="pairs"
        facts={[
          ...(hasNotOpened
            ? [{ term: words.opens, value: <Moment at={event.registrationOpensAt} /> }]
            : [{ term: words.deadline, value: <Moment at={event.registrationClosesAt} /> }]),
          { term: words.cost, value: words.free },
          { term: words.audience, value: audienceOf(page, words) },
        ]}
      />
      <RegisterOffer page={page} />
      <LinkList
        items={[
          {
            label: words.calendar,
            href: `/kalender/veranstaltung/${event.slug}.ics`,
            icon: <CalendarPlus />,
            download: true,
          },
          { label: words.calendars, href: calendarOf(page), icon: <Rss /> },
        ]}
      />
      {network?.mailbox !== undefined && (
        <p className="small">
          <span className="muted">{words.questions}</span>
          <br />
          <b>
            <InGerman>{network.office}</InGerman>
          </b>
          <br />
          <a href={`mailto:${network.mailbox}`}>{network.mailbox}</a>
        </p>
      )}
    </Card>
  );
}

/** A circle with fixed members has no calendar for everybody. */
function calendarOf({ listed: { event } }: EventPageData): string {
  return event.admission === 'by_invitation' ? subscribeHref() : subscribeHref(`reihe/${event.slug}`);
}

/** A deadline in the time of the Länder, in two lines: the box is narrow. */
function Moment({ at }: { readonly at: Instant }) {
  const words = useWords(registerWords);
  const locale = useLocale();
  const wall = toWallClock(at);
  return (
    <>
      {formatDayShort(wall, locale)}
      <br />
      <span className="muted">{words.oClock(formatTime(wall, locale))}</span>
    </>
  );
}

/** Numbers only where they count for somebody; otherwise the word that matters more. */
function Seats({ seats }: { readonly seats: SeatFacts }) {
  const words = useWords(registerWords);
  const state = seatState(seats);
  if (state.kind !== 'free' && state.kind !== 'few') return <SeatBadge listed={seats} />;
  return <BigFigure value={state.free} unit={words.freeOf(seats.event.capacity)} />;
}

function SeatMeter({ seats }: { readonly seats: SeatFacts }) {
  const words = useWords(registerWords);
  const { kind } = seatState(seats);
  const { seatsTaken, event } = seats;
  if (kind !== 'free' && kind !== 'few') return null;
  return <Meter label={words.takenOf(seatsTaken, event.capacity)} value={seatsTaken} max={event.capacity} />;
}

function audienceOf({ listed, module }: EventPageData, words: (typeof registerWords)['de']) {
  const { targetProfessions } = listed.event;
  if (targetProfessions.length === 0) return words.everyone;
  return module === undefined ? (
    words.professions(targetProfessions.length)
  ) : (
    <InGerman>{module.content.targetText}</InGerman>
  );
}
