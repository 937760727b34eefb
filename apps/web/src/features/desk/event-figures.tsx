import { KeyFigures } from '../../components/data/key-figures.tsx';
import { Meter } from '../../components/data/meter.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { translated, useWords } from '../../lib/words.ts';
import { participantsPath, waitlistPath } from './desk-paths.ts';

const words = translated(
  {
    seats: 'Plätze vergeben',
    of: (capacity: number) => `von ${capacity}`,
    seatsTaken: (taken: number, capacity: number) => `${taken} von ${capacity} Plätzen vergeben`,
    offers: 'Angebote offen',
    offersDetail: 'warten auf eine Antwort',
    waiting: 'Warteliste',
    toWaitlist: 'Reihenfolge ansehen',
    nobodyWaits: 'niemand wartet',
    applied: 'Anmeldungen offen',
    toApplied: 'Entscheiden',
    requested: 'Unbestätigt',
    requestedDetail: 'Mail noch nicht beantwortet',
  },
  {
    seats: 'Places taken',
    of: (capacity: number) => `of ${capacity}`,
    seatsTaken: (taken: number, capacity: number) => `${taken} of ${capacity} places taken`,
    offers: 'Open offers',
    offersDetail: 'waiting for an answer',
    waiting: 'Waiting list',
    toWaitlist: 'See the order',
    nobodyWaits: 'nobody waits',
    applied: 'Open registrations',
    toApplied: 'Decide',
    requested: 'Unconfirmed',
    requestedDetail: 'mail not answered yet',
  },
);

/** How full an event is, and what hangs in the air. */
export function EventFigures({ view: { event, counts } }: { readonly view: DeskEventView }) {
  const texts = useWords(words);
  const { id, capacity } = event;
  const taken = counts.confirmed + counts.offered;
  const applications = {
    term: texts.applied,
    value: counts.applied,
    detail: counts.applied > 0 && <Link href={participantsPath(id, { status: 'beworben' })}>{texts.toApplied}</Link>,
  };
  return (
    <KeyFigures
      figures={[
        {
          term: texts.seats,
          value: taken,
          unit: texts.of(capacity),
          detail: <Meter label={texts.seatsTaken(taken, capacity)} value={taken} max={capacity} />,
        },
        {
          term: texts.waiting,
          value: counts.waitlisted,
          detail:
            counts.waitlisted > 0 ? <Link href={waitlistPath(id, {})}>{texts.toWaitlist}</Link> : texts.nobodyWaits,
        },
        { term: texts.offers, value: counts.offered, detail: texts.offersDetail },
        ...(event.admission === 'by_application' || counts.applied > 0 ? [applications] : []),
        { term: texts.requested, value: counts.requested, detail: texts.requestedDetail },
      ]}
    />
  );
}
