import type { Applicant } from '@netzwerkstatt/application';
import type { EventId, RegistrationId } from '@netzwerkstatt/domain';
import type { Registration, RegistrationChange } from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { applicantColumns, stateColumns } from './registration-rows.ts';

/** What was decided about each event. */
export type ChangesByEvent = ReadonlyMap<EventId, readonly RegistrationChange[]>;

/** Writes what was decided, in one statement per table however many were decided together, and about how many events. */
export async function writeChanges(
  tx: LandConnection,
  changes: ChangesByEvent,
  applicants: ReadonlyMap<RegistrationId, Applicant>,
): Promise<void> {
  const moved: Registration[] = [];
  const fresh: NewRegistration[] = [];
  for (const [event, ofEvent] of changes) {
    // A registration may have changed twice in a batch: what it became in the end is written.
    const last = new Map(ofEvent.map(({ after }) => [after.id, after]));
    const isNew = new Set(ofEvent.filter(({ before }) => before === undefined).map(({ after }) => after.id));
    for (const registration of last.values()) {
      if (isNew.has(registration.id)) fresh.push({ event, registration });
      else moved.push(registration);
    }
  }
  if (moved.length > 0) await update(tx, moved);
  if (fresh.length > 0) await insertRegistrations(tx, fresh, applicants);
  await countOccupancy(tx, [...changes.keys()]);
}

interface NewRegistration {
  readonly event: EventId;
  readonly registration: Registration;
}

async function insertRegistrations(
  tx: LandConnection,
  fresh: readonly NewRegistration[],
  applicants: ReadonlyMap<RegistrationId, Applicant>,
): Promise<void> {
  const rows = fresh.map(({ event, registration: it }) => {
    const applicant = applicants.get(it.id);
    if (applicant === undefined) throw new Error(`the new registration ${it.id} comes without an applicant`);
    return {
      id: it.id,
      event_id: event,
      person_id: it.personId,
      requested_at: it.requestedAt,
      ...stateColumns(it),
      ...applicantColumns(applicant),
    };
  });
  await tx.insertInto('registration').values(rows).execute();
  await writeNeeds(
    tx,
    fresh.map(({ registration }) => registration),
    applicants,
  );
}

export async function writeNeeds(
  tx: LandConnection,
  registrations: readonly Pick<Registration, 'id'>[],
  applicants: ReadonlyMap<RegistrationId, Applicant>,
): Promise<void> {
  const needs = registrations.flatMap(({ id }) => {
    const need = applicants.get(id)?.assistance;
    return need === undefined ? [] : [{ registration_id: id, need }];
  });
  if (needs.length === 0) return;
  await tx
    .insertInto('assistance_need')
    .values(needs)
    .onConflict((conflict) => conflict.column('registration_id').doUpdateSet({ need: sql`excluded.need` }))
    .execute();
}

async function update(tx: LandConnection, registrations: readonly Registration[]): Promise<void> {
  const rows = registrations.map((it) => ({ id: it.id, ...stateColumns(it) }));
  const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((it) => it[key]);
  // The number in line stays on the row that left the line, so that nobody gets it a second time.
  await sql`/* book.move */
    update registration as r set status = n.status, status_at = n.status_at, seats = n.seats,
      queue_number = coalesce(n.queue_number, r.queue_number), joined_at = coalesce(n.joined_at, r.joined_at),
      expires_at = n.expires_at, withdrawn_by = n.withdrawn_by, refusal_reason = n.refusal_reason,
      last_standing = coalesce(n.last_standing, r.last_standing), voucher_id = n.voucher_id
    from unnest(${column('id')}::uuid[], ${column('status')}::text[], ${column('status_at')}::timestamptz[],
      ${column('queue_number')}::int[], ${column('joined_at')}::timestamptz[], ${column('expires_at')}::timestamptz[],
      ${column('withdrawn_by')}::text[], ${column('refusal_reason')}::text[], ${column('last_standing')}::text[],
      ${column('seats')}::int[], ${column('voucher_id')}::uuid[])
      as n (id, status, status_at, queue_number, joined_at, expires_at, withdrawn_by, refusal_reason, last_standing, seats, voucher_id)
    where r.id = n.id`.execute(tx);
}

/** Counted anew each time, so that lists never drift away from what the decisions count. */
async function countOccupancy(tx: LandConnection, events: readonly EventId[]): Promise<void> {
  await sql`/* book.occupancy */
    insert into event_occupancy (event_id, seats_taken, waiting, applied)
    select asked.event, coalesce(sum(r.seats) filter (where r.status in ('confirmed', 'offered')), 0),
      count(*) filter (where r.status = 'waitlisted'), count(*) filter (where r.status = 'applied')
    from unnest(${events}::uuid[]) as asked (event) left join registration r on r.event_id = asked.event
    group by asked.event
    on conflict (event_id) do update
      set seats_taken = excluded.seats_taken, waiting = excluded.waiting, applied = excluded.applied`.execute(tx);
}
