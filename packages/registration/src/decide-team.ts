import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { TeamRefusal } from './refusals.ts';
import { type RegistrationFacts, type RegistrationIn, seatsOf } from './registration.ts';
import type { BookedEvent } from './registration-book.ts';

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

/** Of the places of a team one has got its own name; the others stay with whoever holds them. */
export function withoutOneSeat(team: RegistrationIn<'confirmed'>): RegistrationIn<'confirmed'> {
  const { seats = 1, ...one } = team;
  return seats > 2 ? { ...one, seats: seats - 1 } : one;
}
