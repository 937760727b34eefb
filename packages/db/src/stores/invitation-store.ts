import type { Invitation, InvitationStore } from '@netzwerkstatt/application';
import {
  type EmailAddress,
  type EventId,
  emailKey,
  type Instant,
  type InvitationId,
  type PersonId,
  type PersonName,
} from '@netzwerkstatt/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createInvitationStore(tx: LandConnection): InvitationStore {
  return {
    async add(invitations) {
      if (invitations.length === 0) return;
      for (const [event, all] of Map.groupBy(invitations, (it) => it.event)) {
        await sql`
          delete from invitation where event_id = ${event} and taken_back_at is not null
            and email_key = any(${all.map(({ email }) => emailKey(email))}::text[])`.execute(tx);
      }
      await tx
        .insertInto('invitation')
        .values(
          invitations.map(({ id, event, email, name, locale, sentAt }) => ({
            id,
            event_id: event,
            email,
            email_key: emailKey(email),
            name: name ?? null,
            locale,
            sent_at: sentAt,
          })),
        )
        .execute();
    },

    get: async (id) => (await read(tx, sql`i.id = ${id}`))[0],
    ofEvent: (event) => read(tx, sql`i.event_id = ${event} order by i.number`),

    async markOpened(id, at) {
      await sql`update invitation set opened_at = ${at} where id = ${id} and opened_at is null`.execute(tx);
    },

    async decline(id, at) {
      const { rows } = await sql`
        update invitation set declined_at = ${at} where id = ${id} and declined_at is null returning 1`.execute(tx);
      return rows.length > 0;
    },

    async takeBack(id, at) {
      const { rows } = await sql`
        update invitation set taken_back_at = ${at} where id = ${id} and taken_back_at is null returning 1`.execute(tx);
      return rows.length > 0;
    },

    async invitedAmong(event, people) {
      const { rows } = await sql<{ readonly id: PersonId }>`
        select p.id from person p join invitation i on i.email_key = p.email_key and i.event_id = ${event}
        where i.taken_back_at is null and p.id = any(${[...people]}::uuid[])`.execute(tx);
      return new Set(rows.map(({ id }) => id));
    },

    takeDue: ({ sentBy, closesAfter, closesBy }, now, limit) =>
      take(
        tx,
        now,
        sql`i.sent_at <= ${sentBy} and e.status = 'published' and e.registration_closes_at > ${closesAfter}
          and e.registration_closes_at <= ${closesBy}`,
        limit,
      ),
    takeSilent: (event, now) => take(tx, now, sql`i.event_id = ${event}`),

    async forget(endedBy) {
      const { rows } = await sql<{ readonly id: InvitationId }>`
        delete from invitation using event e where e.id = event_id and e.ends_at <= ${endedBy}
        returning invitation.id`.execute(tx);
      return rows.map(({ id }) => id);
    },
  };
}

/** Of the owner of the invited address; a form alone, which anybody can fill in, is no answer. */
const proven = sql`person p join registration r on r.person_id = p.id
  where p.email_key = i.email_key and r.event_id = i.event_id and r.status not in ('requested', 'expired')`;

/** Null where there is none. */
const registration = sql`(select case when bool_or(r.status in ('applied', 'confirmed', 'waitlisted', 'offered'))
  then 'stands' when count(*) > 0 then 'ended' end from ${proven})`;

async function take(tx: LandConnection, now: Instant, which: RawBuilder<unknown>, limit?: number) {
  const { rows } = await sql<{ readonly id: string }>`
    update invitation set reminded_at = ${now} where id in (
      select i.id from invitation i join event e on e.id = i.event_id
      where i.reminded_at is null and i.declined_at is null and i.taken_back_at is null
        and not exists (select from ${proven}) and ${which}
      order by i.number limit ${limit ?? null} for update of i skip locked)
    returning id`.execute(tx);
  return rows.length === 0 ? [] : read(tx, sql`i.id = any(${rows.map(({ id }) => id)}::uuid[]) order by i.number`);
}

type Row = Selectable<Database['invitation']> & { readonly registration: 'stands' | 'ended' | null };

async function read(tx: LandConnection, which: RawBuilder<unknown>): Promise<readonly Invitation[]> {
  const { rows } = await sql<Row>`select i.*, ${registration} as registration from invitation i where ${which}`.execute(
    tx,
  );
  return rows.map(toInvitation);
}

function toInvitation(row: Row): Invitation {
  return {
    id: row.id as InvitationId,
    event: row.event_id as EventId,
    email: row.email as EmailAddress,
    ...(row.name !== null && { name: row.name as PersonName }),
    locale: row.locale as Invitation['locale'],
    sentAt: row.sent_at as Instant,
    ...(row.opened_at !== null && { openedAt: row.opened_at as Instant }),
    ...(row.declined_at !== null && { declinedAt: row.declined_at as Instant }),
    ...(row.reminded_at !== null && { remindedAt: row.reminded_at as Instant }),
    ...(row.taken_back_at !== null && { takenBackAt: row.taken_back_at as Instant }),
    ...(row.registration !== null && { registration: row.registration }),
  };
}
