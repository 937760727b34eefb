export * from './eligibility.ts';

import type { Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { ada, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { Registration, RegistrationState } from '../registration.ts';
import type { BookedEvent } from '../registration-book.ts';

export * from './questions.ts';

/** A published event on 20 January 2027 that takes registrations at `TEST_NOW`; two places unless told otherwise. */
export function aBookedEvent(wanted: Partial<BookedEvent> = {}): BookedEvent {
  return {
    status: 'published',
    admission: 'first_come',
    capacity: 2,
    registrationOpensAt: '2026-11-01T08:00:00.000Z' as Instant,
    registrationClosesAt: '2027-01-13T23:00:00.000Z' as Instant,
    startsAt: '2027-01-20T08:00:00.000Z' as Instant,
    ...wanted,
  };
}

/** A registration in the wanted state, of Ada's unless told otherwise. */
export function aRegistration(
  state: RegistrationState,
  { id = registrationId(1), personId = ada }: { id?: RegistrationId; personId?: PersonId } = {},
): Registration {
  return { id, personId, requestedAt: TEST_NOW, ...state };
}

export function confirmed(id: RegistrationId, personId: PersonId): Registration {
  return aRegistration({ status: 'confirmed', confirmedAt: TEST_NOW }, { id, personId });
}

export function waitlisted(id: RegistrationId, personId: PersonId, queueNumber = 1): Registration {
  return aRegistration({ status: 'waitlisted', joinedAt: TEST_NOW, queueNumber }, { id, personId });
}

export function requested(id: RegistrationId, personId: PersonId): Registration {
  return aRegistration({ status: 'requested' }, { id, personId });
}

/** An offer made at `TEST_NOW` that holds for two days. */
export function offered(id: RegistrationId, personId: PersonId, queueNumber = 1): Registration {
  const expiresAt = '2026-11-23T09:00:00.000Z' as Instant;
  return aRegistration(
    { status: 'offered', joinedAt: TEST_NOW, queueNumber, offeredAt: TEST_NOW, expiresAt },
    { id, personId },
  );
}
