import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { SeatCap } from '../policy/allocation-policy.ts';
import {
  bookableSeats,
  findSeatHindrance,
  openTally,
  type SeatTally,
  traitKey,
  withSeats,
} from '../policy/seat-tally.ts';
import type { AuditedEvent, AuditedRegistration } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';
import { byQueueNumber, holdsPlace } from './standing.ts';

/** Seats given beyond what there is, and seats that stay free though somebody waits who could take them. */
export function seatFindings(event: AuditedEvent, now: Instant): readonly Finding[] {
  const seated = event.registrations.filter(holdsPlace);
  const isOver = seatsIn(seated) > bookableSeats(event);
  return [
    ...(isOver ? [finding('over_capacity', seated)] : []),
    ...event.policy.caps.flatMap((cap) => capFindings(event, cap, seated, now)),
    ...freeSeatFindings(event, seated, now),
  ];
}

function capFindings(
  { policy, transitions, changedSince = new Set(), takenOver = new Map() }: AuditedEvent,
  cap: SeatCap,
  seated: readonly AuditedRegistration[],
  now: Instant,
): readonly Finding[] {
  if (cap.until !== undefined && now >= cap.until) return [];
  const counted = seated.filter(({ traits }) => cap.value === undefined || traits[cap.by] === cap.value);
  const groups = Map.groupBy(counted, ({ traits }) => traitKey(cap.by, traits));
  const max = cap.by === 'organisation' ? Math.max(cap.max, policy.teams?.maxSize ?? 0) : cap.max;
  const byStaff = new Set(transitions.filter((it) => it.action === 'registration.decide').map((it) => it.registration));
  // Whoever takes such a place over has it as it was given.
  const isGivenPastRules = (id: RegistrationId): boolean => {
    const giver = takenOver.get(id);
    return byStaff.has(id) || changedSince.has(id) || (giver !== undefined && isGivenPastRules(giver));
  };
  return [...groups].flatMap(([key, people]) => {
    const own = people.filter(({ id }) => !isGivenPastRules(id));
    return key !== undefined && seatsIn(own) > max ? [finding('cap_exceeded', own)] : [];
  });
}

/** From the start on nobody is asked any more, and a cancelled event has no seats to give. */
function freeSeatFindings(
  event: AuditedEvent,
  seated: readonly AuditedRegistration[],
  now: Instant,
): readonly Finding[] {
  if (event.status !== 'published' || now >= event.startsAt) return [];
  let tally: SeatTally = openTally(event.policy, event.capacity, event.vouchers);
  for (const { traits, seats } of seated) tally = withSeats(tally, traits, seats);
  const waiting = event.registrations.filter(({ status }) => status === 'waitlisted').toSorted(byQueueNumber);
  const passedOver = waiting.filter(({ traits, seats }) => {
    if (findSeatHindrance(tally, traits, now, seats) !== undefined) return false;
    tally = withSeats(tally, traits, seats);
    return true;
  });
  return passedOver.length > 0 ? [finding('seat_left_free', passedOver)] : [];
}

function seatsIn(registrations: readonly AuditedRegistration[]): number {
  return registrations.reduce((sum, { seats }) => sum + seats, 0);
}
