import { type Applicant, type RegistrationRecord, standingOf } from '@netzwerkstatt/application';
import type {
  Ags,
  EmailAddress,
  EventId,
  Instant,
  OrganisationId,
  PersonId,
  PersonName,
  ProfessionCode,
  RegistrationId,
  SeatVoucherId,
} from '@netzwerkstatt/domain';
import {
  type Registration,
  type RegistrationState,
  seatsOf,
  stateSince,
  type WithdrawnBy,
} from '@netzwerkstatt/registration';
import type { Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export type RegistrationRow = Selectable<Database['registration']>;

export type RegistrationWithNeed = RegistrationRow & { readonly need: string | null };

export function toRegistration(row: RegistrationRow): Registration {
  return {
    id: row.id as RegistrationId,
    personId: row.person_id as PersonId,
    requestedAt: row.requested_at as Instant,
    ...(row.seats !== 1 && { seats: row.seats }),
    ...(row.voucher_id !== null && { voucher: row.voucher_id as SeatVoucherId }),
    ...toState(row),
  };
}

/** The database checks that each status has its columns; a row without them is a bug, not an answer. */
function toState(row: RegistrationRow): RegistrationState {
  const at = row.status_at as Instant;
  switch (row.status as Registration['status']) {
    case 'requested':
      return { status: 'requested' };
    case 'applied':
      return { status: 'applied', appliedAt: at };
    case 'confirmed':
      return { status: 'confirmed', confirmedAt: at };
    case 'waitlisted':
      return { status: 'waitlisted', ...waiting(row) };
    case 'offered':
      return { status: 'offered', ...waiting(row), offeredAt: at, expiresAt: row.expires_at as Instant };
    case 'declined':
      return { status: 'declined', declinedAt: at };
    case 'expired':
      return { status: 'expired', expiredAt: at };
    case 'withdrawn':
      return { status: 'withdrawn', withdrawnAt: at, by: row.withdrawn_by as WithdrawnBy };
    case 'refused':
      return { status: 'refused', refusedAt: at, reason: row.refusal_reason as RefusalReason };
    case 'cancelled':
      return { status: 'cancelled', cancelledAt: at };
  }
}

type RefusalReason = Extract<RegistrationState, { status: 'refused' }>['reason'];

function waiting(row: RegistrationRow) {
  if (row.queue_number === null) throw new Error(`registration ${row.id} waits without a place in line`);
  return { joinedAt: row.joined_at as Instant, queueNumber: row.queue_number };
}

/** The columns that say how a registration stands. */
export function stateColumns(registration: Registration) {
  return {
    status: registration.status,
    seats: seatsOf(registration),
    voucher_id: registration.voucher ?? null,
    status_at: stateSince(registration),
    last_standing: standingOf(registration) ?? null,
    queue_number: 'queueNumber' in registration ? registration.queueNumber : null,
    joined_at: 'joinedAt' in registration ? registration.joinedAt : null,
    expires_at: registration.status === 'offered' ? registration.expiresAt : null,
    withdrawn_by: registration.status === 'withdrawn' ? registration.by : null,
    refusal_reason: registration.status === 'refused' ? registration.reason : null,
  };
}

export function applicantColumns(applicant: Applicant) {
  const { organisation } = applicant;
  return {
    given_name: applicant.givenName,
    family_name: applicant.familyName,
    email: applicant.email,
    profession: applicant.profession,
    organisation_id: 'id' in organisation ? organisation.id : null,
    organisation_name: organisation.name,
    region: applicant.region,
    locale: applicant.locale,
  };
}

/** What of a row the rules of an event may look at. */
export function toTraitColumns(row: TraitColumns): Pick<Applicant, 'organisation' | 'profession' | 'region'> {
  const name = row.organisation_name;
  return {
    profession: row.profession as ProfessionCode,
    organisation: row.organisation_id === null ? { name } : { id: row.organisation_id as OrganisationId, name },
    region: row.region as Ags,
  };
}

export type TraitColumns = Pick<RegistrationRow, 'organisation_id' | 'organisation_name' | 'profession' | 'region'>;

export function toRecord(row: RegistrationWithNeed): RegistrationRecord {
  return {
    registration: toRegistration(row),
    event: row.event_id as EventId,
    applicant: {
      givenName: row.given_name as PersonName,
      familyName: row.family_name as PersonName,
      email: row.email as EmailAddress,
      ...toTraitColumns(row),
      locale: row.locale as 'de' | 'en',
      ...(row.need !== null && { assistance: row.need }),
    },
  };
}
