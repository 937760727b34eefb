import { bookableSeats } from '../policy/seat-tally.ts';
import type { AuditedEvent } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';
import { holdsPlace } from './standing.ts';

/** Figures that are kept beside the registrations and do not agree with them. */
export function figureFindings(event: AuditedEvent): readonly Finding[] {
  const { registrations, told, status } = event;
  const countOf = (wanted: string) => registrations.filter((it) => it.status === wanted).length;
  const seatsTaken = registrations.filter(holdsPlace).length;
  const isRight =
    told.seatsTaken === seatsTaken && told.waiting === countOf('waitlisted') && told.applied === countOf('applied');
  const hasSeats = status === 'published' && seatsTaken < bookableSeats(event) && countOf('waitlisted') === 0;
  return [
    ...(isRight ? [] : [finding('occupancy_wrong', [])]),
    ...(told.hasSeats === hasSeats ? [] : [finding('has_seats_wrong', [])]),
  ];
}
