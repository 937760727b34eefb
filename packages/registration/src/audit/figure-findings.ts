import type { Instant } from '@netzwerkstatt/domain';
import { keptSeats } from '../policy/kept-seats.ts';
import { bookableSeats, openTally, withSeats } from '../policy/seat-tally.ts';
import type { AuditedEvent } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';
import { holdsPlace } from './standing.ts';

/** Figures that are kept beside the registrations and do not agree with them. */
export function figureFindings(event: AuditedEvent, now: Instant): readonly Finding[] {
  const { registrations, told, status } = event;
  const countOf = (wanted: string) => registrations.filter((it) => it.status === wanted).length;
  const seated = registrations.filter(holdsPlace);
  const seatsTaken = seated.reduce((sum, { seats }) => sum + seats, 0);
  const tally = seated.reduce(
    (sum, { traits, seats }) => withSeats(sum, traits, seats),
    openTally(event.policy, event.capacity, event.vouchers),
  );
  // A seat that is kept for some is not simply free.
  const kept = keptSeats(tally, now).reduce((sum, { seats }) => sum + seats, 0);
  const isRight =
    told.seatsTaken === seatsTaken && told.waiting === countOf('waitlisted') && told.applied === countOf('applied');
  const hasSeats = status === 'published' && seatsTaken + kept < bookableSeats(event) && countOf('waitlisted') === 0;
  return [
    ...(isRight ? [] : [finding('occupancy_wrong', [])]),
    ...(told.hasSeats === hasSeats ? [] : [finding('has_seats_wrong', [])]),
  ];
}
