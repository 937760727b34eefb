import type { Instant, PersonId, RegistrationId, SeatVoucherId } from '@netzwerkstatt/domain';
import type { RefusedBecause } from './refusals.ts';

/** One person at one event, from the form to the place or to the end of the wish for one. */
export type Registration = RegistrationFacts & RegistrationState;

export interface RegistrationFacts {
  readonly id: RegistrationId;
  readonly personId: PersonId;
  readonly requestedAt: Instant;
  /** Places it stands for; absent: one. Only a team's registration stands for more. */
  readonly seats?: number;
  /** With which it came; while the wish stands it uses as many of the voucher's places as it has seats. */
  readonly voucher?: SeatVoucherId;
}

export type RegistrationState =
  /** The form came; whether the address is theirs, the answer to our mail will tell. Holds no place in any line. */
  | { readonly status: 'requested' }
  /** One of many applications that are decided together, or by hand. */
  | { readonly status: 'applied'; readonly appliedAt: Instant }
  | { readonly status: 'confirmed'; readonly confirmedAt: Instant }
  | ({ readonly status: 'waitlisted' } & Waiting)
  /** A seat is held until `expiresAt`, exclusive. */
  | ({ readonly status: 'offered'; readonly offeredAt: Instant; readonly expiresAt: Instant } & Waiting)
  | { readonly status: 'declined'; readonly declinedAt: Instant }
  /** An offer nobody took, or a request nobody confirmed; `expiredAt` is the deadline that passed. */
  | { readonly status: 'expired'; readonly expiredAt: Instant }
  | { readonly status: 'withdrawn'; readonly withdrawnAt: Instant; readonly by: WithdrawnBy }
  | { readonly status: 'refused'; readonly refusedAt: Instant; readonly reason: RefusedBecause }
  /** The organiser cancelled the event. */
  | { readonly status: 'cancelled'; readonly cancelledAt: Instant };

/** `superior`: theirs said no. `silence`: theirs was asked, and where the event wants a yes none came in time. */
export type WithdrawnBy = 'person' | 'staff' | 'superior' | 'silence';

export interface Waiting {
  readonly joinedAt: Instant;
  /** Order in the line: smaller is earlier, unique within the event. The position is counted, see `WaitlistPosition`. */
  readonly queueNumber: number;
}

export type RegistrationStatus = RegistrationState['status'];

export type RegistrationIn<Status extends RegistrationStatus> = RegistrationFacts &
  Extract<RegistrationState, { status: Status }>;

/** What may become of a registration, state by state. An empty list is an end; who comes back registers anew. */
export const allowedTransitions = {
  requested: ['applied', 'confirmed', 'waitlisted', 'refused', 'expired', 'withdrawn', 'cancelled'],
  applied: ['confirmed', 'waitlisted', 'refused', 'withdrawn', 'cancelled'],
  confirmed: ['withdrawn', 'cancelled'],
  waitlisted: ['waitlisted', 'offered', 'refused', 'withdrawn', 'cancelled'],
  offered: ['confirmed', 'declined', 'expired', 'withdrawn', 'cancelled'],
  declined: [],
  expired: [],
  withdrawn: [],
  refused: [],
  cancelled: [],
} as const satisfies Record<RegistrationStatus, readonly RegistrationStatus[]>;

export const registrationStatuses = Object.keys(allowedTransitions) as readonly RegistrationStatus[];

/** States in which somebody still wants a place: at most one registration per person and event is in one of them. */
export const activeStatuses = ['requested', 'applied', 'confirmed', 'waitlisted', 'offered'] as const;

export type ActiveStatus = (typeof activeStatuses)[number];

/** Whether the wish for a place still stands. */
export function isActive(registration: Registration): registration is RegistrationIn<ActiveStatus> {
  return activeStatuses.some((status) => status === registration.status);
}

/** How many places a registration stands for. */
export function seatsOf({ seats = 1 }: Pick<RegistrationFacts, 'seats'>): number {
  return seats;
}

/** Whether one of the event's places is taken or held by this registration. */
export function holdsSeat(registration: Registration): registration is RegistrationIn<'confirmed' | 'offered'> {
  return registration.status === 'confirmed' || registration.status === 'offered';
}

/**
 * The registration in its next state.
 *
 * @throws Error when {@link allowedTransitions} does not know the step: that is a bug of the caller, not an answer.
 */
export function moveOn<Next extends RegistrationState>(
  registration: Registration,
  next: Next,
): RegistrationFacts & Next {
  const allowed: readonly RegistrationStatus[] = allowedTransitions[registration.status];
  if (!allowed.includes(next.status)) {
    throw new Error(`registration ${registration.id}: ${registration.status} does not become ${next.status}`);
  }
  const { id, personId, requestedAt, seats, voucher } = registration;
  return { id, personId, requestedAt, ...(seats !== undefined && { seats }), ...(voucher && { voucher }), ...next };
}

/** Since when a registration is in its state. */
export function stateSince(it: Registration): Instant {
  switch (it.status) {
    case 'requested':
      return it.requestedAt;
    case 'applied':
      return it.appliedAt;
    case 'confirmed':
      return it.confirmedAt;
    case 'waitlisted':
      return it.joinedAt;
    case 'offered':
      return it.offeredAt;
    case 'declined':
      return it.declinedAt;
    case 'expired':
      return it.expiredAt;
    case 'withdrawn':
      return it.withdrawnAt;
    case 'refused':
      return it.refusedAt;
    case 'cancelled':
      return it.cancelledAt;
  }
}
