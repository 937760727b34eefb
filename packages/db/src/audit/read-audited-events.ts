import { professions } from '@netzwerkstatt/catalogue';
import {
  type Ags,
  type EventId,
  type Instant,
  type OrganisationType,
  type ProfessionCode,
  type RegistrationId,
  type SeatVoucherId,
  typedOrganisationKey,
} from '@netzwerkstatt/domain';
import {
  openSeats,
  parseAllocationPolicy,
  type SeatPolicy,
  type SeatVoucher,
  type Traits,
} from '@netzwerkstatt/registration';
import type {
  AuditedAttendance,
  AuditedEvent,
  AuditedMail,
  AuditedRegistration,
  AuditedTransition,
} from '@netzwerkstatt/registration/audit';
import type pg from 'pg';

/** The rows of one table that belong to these events. */
type Of<Row> = Row & { readonly event_id: EventId };

/** Events with all that is written about their registrations, in statements of their own and not those of the stores. */
export async function readAuditedEvents(
  connection: pg.PoolClient,
  ids: readonly EventId[],
): Promise<readonly AuditedEvent[]> {
  const ask = async <Row extends pg.QueryResultRow>(sql: string) => (await connection.query<Of<Row>>(sql, [ids])).rows;
  const of = <Row>(rows: readonly Of<Row>[]) => {
    const groups = Map.groupBy(rows, ({ event_id }) => event_id);
    return (id: EventId) => groups.get(id) ?? [];
  };
  const events = await ask<EventRow>(eventRows);
  const registrations = of(await ask<RegistrationRow>(registrationRows));
  const vouchers = of(await ask<VoucherRow>(voucherRows));
  const transitions = of(await ask<AuditedTransition>(transitionRows));
  const changed = of(await ask<Pick<AuditedTransition, 'registration'>>(changedRows));
  const takenOver = of(await ask<TakenOverRow>(takenOverRows));
  const mails = of(await ask<MailRow>(mailRows));
  const attendance = of(await ask<AttendanceRow>(attendanceRows));
  return events.map((row) => ({
    id: row.event_id,
    status: row.status,
    capacity: row.capacity,
    policy: policyOf(row),
    vouchers: vouchers(row.event_id).map(toVoucher),
    startsAt: row.starts_at,
    told: {
      hasSeats: row.has_seats,
      seatsTaken: row.seats_taken,
      waiting: row.waiting,
      applied: row.applied,
    },
    registrations: registrations(row.event_id).map(toRegistration),
    transitions: transitions(row.event_id),
    changedSince: new Set(changed(row.event_id).map(({ registration }) => registration)),
    takenOver: new Map(takenOver(row.event_id).map(({ registration, giver }) => [registration, giver])),
    mails: mails(row.event_id).map(toMail),
    attendance: attendance(row.event_id).map(toAttendance),
  }));
}

const eventRows = `
  select e.id as event_id, e.status, e.capacity, e.allocation_policy, e.starts_at, e.has_seats, coalesce(o.seats_taken, 0) as seats_taken,
    coalesce(o.waiting, 0) as waiting, coalesce(o.applied, 0) as applied
  from event e left join event_occupancy o on o.event_id = e.id
  where e.id = any($1::uuid[]) order by e.starts_at, e.id`;

const registrationRows = `
  select r.event_id, r.id, r.person_id, r.status, r.status_at, r.requested_at, r.queue_number, r.joined_at,
    r.expires_at, r.seats, r.organisation_id, r.organisation_name, o.type as organisation_type, r.region, r.profession, r.voucher_id, p.erased_at is not null as is_forgotten
  from registration r join person p on p.id = r.person_id left join organisation o on o.id = r.organisation_id
  where r.event_id = any($1::uuid[]) order by r.requested_at, r.id`;

const voucherRows = `
  select v.event_id, v.id, v.label, v.pool, v.places, v.valid_until, v.withdrawn_at
  from seat_voucher v where v.event_id = any($1::uuid[]) order by v.number`;

const transitionRows = `
  select a.event_id, a.target_id::uuid as registration, a.action, a.facts->>'from' as from, a.facts->>'to' as to, a.at
  from audit_entry a
  where a.event_id = any($1::uuid[]) and a.target_kind = 'registration' and a.facts ? 'from' and a.facts ? 'to'
  order by a.id`;

const changedRows = `
  select a.event_id, a.target_id::uuid as registration from audit_entry a
  where a.event_id = any($1::uuid[]) and a.action = 'registration.edit' and a.facts->>'hasSeat' = 'true'`;

const takenOverRows = `
  select t.event_id, t.new_registration_id as registration, t.registration_id as giver from place_transfer t
  where t.event_id = any($1::uuid[]) and t.status = 'accepted'`;

const mailRows = `
  select r.event_id, m.registration_id, m.message->>'kind' as kind, m.created_at, m.state
  from mail m join registration r on r.id = m.registration_id
  where r.event_id = any($1::uuid[])`;

const attendanceRows = `
  select r.event_id, a.registration_id, s.starts_at at time zone s.time_zone as session_starts_at
  from attendance a join registration r on r.id = a.registration_id join event_session s on s.id = a.session_id
  where r.event_id = any($1::uuid[])`;

interface EventRow {
  readonly status: string;
  readonly capacity: number;
  readonly allocation_policy: unknown;
  readonly starts_at: Instant;
  readonly has_seats: boolean;
  readonly seats_taken: number;
  readonly waiting: number;
  readonly applied: number;
}

interface RegistrationRow {
  readonly id: RegistrationId;
  readonly person_id: string;
  readonly status: string;
  readonly status_at: Instant;
  readonly requested_at: Instant;
  readonly queue_number: number | null;
  readonly joined_at: Instant | null;
  readonly expires_at: Instant | null;
  readonly seats: number;
  readonly organisation_id: string | null;
  readonly organisation_name: string;
  readonly organisation_type: string | null;
  readonly region: string;
  readonly profession: string;
  readonly voucher_id: SeatVoucherId | null;
  readonly is_forgotten: boolean;
}

interface VoucherRow {
  readonly id: SeatVoucherId;
  readonly label: string;
  readonly pool: string;
  readonly places: number;
  readonly valid_until: Instant;
  readonly withdrawn_at: Instant | null;
}

interface TakenOverRow {
  readonly registration: RegistrationId;
  readonly giver: RegistrationId;
}

interface MailRow {
  readonly registration_id: RegistrationId;
  readonly kind: string;
  readonly created_at: Instant;
  readonly state: string;
}

interface AttendanceRow {
  readonly registration_id: RegistrationId;
  readonly session_starts_at: Instant;
}

/** One that cannot be read is none: whoever opens the book of the event hears of it. */
function policyOf({ allocation_policy: json }: EventRow): SeatPolicy {
  const policy = parseAllocationPolicy(json);
  return policy.ok ? policy.value : openSeats;
}

function toRegistration(row: RegistrationRow): AuditedRegistration {
  return {
    id: row.id,
    personId: row.person_id,
    status: row.status,
    statusAt: row.status_at,
    requestedAt: row.requested_at,
    ...(row.queue_number !== null && { queueNumber: row.queue_number }),
    ...(row.joined_at !== null && { joinedAt: row.joined_at }),
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    seats: row.seats,
    traits: toTraits(row),
    isForgotten: row.is_forgotten,
  };
}

function toTraits(row: RegistrationRow): Traits {
  const organisation = row.organisation_id ?? typedOrganisationKey(row.organisation_name);
  return {
    ...(organisation !== undefined && { organisation }),
    ...(row.organisation_type !== null && { organisationType: row.organisation_type as OrganisationType }),
    region: row.region as Ags,
    profession: row.profession as ProfessionCode,
    group: professions.find(({ code }) => code === row.profession)?.group ?? 'other',
    ...(row.voucher_id !== null && { voucher: row.voucher_id }),
  };
}

function toVoucher({ valid_until: validUntil, withdrawn_at: withdrawnAt, ...row }: VoucherRow): SeatVoucher {
  const { id, label, pool, places } = row;
  return { id, label, pool, places, validUntil, ...(withdrawnAt !== null && { withdrawnAt }) };
}

function toMail(row: MailRow): AuditedMail {
  return {
    registration: row.registration_id,
    kind: row.kind,
    createdAt: row.created_at,
    isCalledBack: row.state === 'called_back',
  };
}

function toAttendance(row: AttendanceRow): AuditedAttendance {
  return { registration: row.registration_id, sessionStartsAt: row.session_starts_at };
}
