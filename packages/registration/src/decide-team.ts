import { type Instant, ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { RegistrationRefusal, TeamRefusal } from './refusals.ts';
import { type Registration, type RegistrationFacts, type RegistrationIn, seatsOf } from './registration.ts';
import { type BookedEvent, findHindranceBetween, type RegistrationBook } from './registration-book.ts';
import type { TeamBehind } from './registration-command.ts';

/**
 * Whether an event takes so many places with one registration. A team is seated together or waits together; who of it
 * comes may be said later.
 */
export function decideTeamSize(
  { policy }: Pick<BookedEvent, 'policy'>,
  wish: Pick<RegistrationFacts, 'seats'>,
): Result<true, TeamRefusal> {
  const seats = seatsOf(wish);
  if (seats <= 1) return ok(true);
  if (policy?.teams === undefined) return refuse({ code: 'teams_not_taken' });
  const { maxSize } = policy.teams;
  return seats > maxSize ? refuse({ code: 'team_too_large', maxSize }) : ok(true);
}

/**
 * Decides about places that a team does not need after all. A second click finds nothing to give back, and is no mistake.
 *
 * @param keep - How many stay with it; one always does, whoever wants none withdraws.
 */
export function decideGivingBack(
  event: Pick<BookedEvent, 'startsAt'>,
  team: Registration,
  keep: number,
  now: Instant,
): Result<Registration, RegistrationRefusal> {
  if (team.status !== 'confirmed') return refuse({ code: 'registration_moved_on', status: team.status });
  if (now >= event.startsAt) return refuse({ code: 'event_started' });
  return ok(keep < seatsOf(team) ? keepingSeats(team, keep) : team);
}

/**
 * Decides whether a place goes back to the team of which somebody had it who comes no more: to be named again, and to
 * nobody in line meanwhile. Asked with the book as it was before they withdrew.
 *
 * @returns the team with one place more; `undefined` where there is none any more, it is too late to name somebody else,
 *   or a rule would be broken by counting the place with the team again.
 */
export function decideReturn(
  book: RegistrationBook,
  member: Registration,
  { registrationId, closesAt }: TeamBehind,
  now: Instant,
): RegistrationIn<'confirmed'> | undefined {
  const team = book.known.get(registrationId);
  if (member.status !== 'confirmed' || team?.status !== 'confirmed') return undefined;
  if (book.event.status !== 'published' || now >= closesAt) return undefined;
  if (findHindranceBetween(book, member, team, now) !== undefined) return undefined;
  return { ...team, seats: seatsOf(team) + 1 };
}

/** The team with fewer places; it is never left without one. */
export function keepingSeats(team: RegistrationIn<'confirmed'>, keep: number): RegistrationIn<'confirmed'> {
  const { seats: _, ...one } = team;
  return keep > 1 ? { ...one, seats: keep } : one;
}
