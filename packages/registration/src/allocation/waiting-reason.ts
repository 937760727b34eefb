import type { Instant } from '@netzwerkstatt/domain';
import {
  type AllocationMode,
  bookableSeats,
  findReachedCaps,
  findSeatHindrance,
  type SeatTally,
  type TraitKind,
} from '../policy/index.ts';
import type { CapReasonCode, WaitingReason } from './allocation.ts';
import type { Application } from './application.ts';

/** The first that applies is told: what a person can do something about comes first. */
const capReasons: readonly { readonly by: TraitKind; readonly code: CapReasonCode }[] = [
  { by: 'organisation', code: 'cap_organisation' },
  { by: 'group', code: 'cap_group' },
  { by: 'profession', code: 'cap_profession' },
  { by: 'region', code: 'cap_region' },
  { by: 'organisationType', code: 'cap_organisation_type' },
];

/** Why an application waits when all seats are given, as {@link WaitingReason} says. */
export function waitingReason(
  final: SeatTally,
  { traits, seats }: Pick<Application, 'traits' | 'seats'>,
  mode: AllocationMode,
  at: Instant,
): WaitingReason {
  const reached = findReachedCaps(final, traits, at, seats);
  for (const { by, code } of capReasons) {
    const cap = reached.find((it) => it.by === by);
    if (cap !== undefined) return { code, cap };
  }
  const hindrance = findSeatHindrance(final, traits, at, seats);
  if (hindrance?.code === 'seats_reserved') return hindrance;
  const freeSeats = bookableSeats(final) - final.taken;
  if (freeSeats > 0 && freeSeats < seats) return { code: 'team_too_large', freeSeats };
  return { code: mode === 'lot' || mode === 'score' ? mode : 'order' };
}
