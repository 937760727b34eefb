import type { EndedTransfer, OpenTransfer, PlaceTransfer, TransferStore } from '@netzwerkstatt/application';
import type { EmailAddress, EventId, Instant, PersonName, RegistrationId, TransferId } from '@netzwerkstatt/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createTransferStore(tx: LandConnection): TransferStore {
  const openOnes = async (which: RawBuilder<unknown>) =>
    (await read(tx, sql`status = 'open' and ${which}`)).filter((it): it is OpenTransfer => it.status === 'open');
  return {
    async add({ id, event, registration, offeredAt, expiresAt, status, colleague }) {
      const { givenName, familyName, email, locale } = colleague;
      await tx
        .insertInto('place_transfer')
        .values({
          id,
          event_id: event,
          registration_id: registration,
          status,
          offered_at: offeredAt,
          expires_at: expiresAt,
          given_name: givenName,
          family_name: familyName,
          email,
          locale,
        })
        .execute();
    },

    async end(id, state) {
      const ended = await tx
        .updateTable('place_transfer')
        .set({
          status: state.status,
          ended_at: state.endedAt,
          new_registration_id: state.status === 'accepted' ? state.newRegistration : null,
          given_name: null,
          family_name: null,
          email: null,
          locale: null,
        })
        .where('id', '=', id)
        .where('status', '=', 'open')
        .returning('id')
        .executeTakeFirst();
      if (ended === undefined) throw new Error(`transfer ${id} is not open`);
    },

    get: async (id) => (await read(tx, sql`id = ${id}`))[0],
    ofRegistration: (registration) => read(tx, sql`registration_id = ${registration} order by number`),
    async firstHoldersOf(registrations) {
      if (registrations.length === 0) return new Map();
      const { rows } = await sql<{ readonly member: RegistrationId; readonly first: RegistrationId }>`
        with recursive hands as (
          select t.new_registration_id as member, t.registration_id as giver, 1 as step from place_transfer t
          where t.new_registration_id = any(${registrations}::uuid[])
          union all
          select h.member, t.registration_id, h.step + 1
          from hands h join place_transfer t on t.new_registration_id = h.giver
        )
        select distinct on (member) member, giver as first from hands order by member, step desc`.execute(tx);
      return new Map(rows.map(({ member, first }) => [member, first]));
    },
    async membersOf(teams) {
      if (teams.length === 0) return [];
      const { rows } = await sql<Member>`
        with recursive hands as (
          select t.registration_id as team, t.new_registration_id as member, t.number, t.offered_at from place_transfer t
          where t.registration_id = any(${teams}::uuid[]) and t.status = 'accepted'
          union all
          select h.team, t.new_registration_id, h.number, null
          from hands h join place_transfer t on t.registration_id = h.member and t.status = 'accepted'
        )
        select h.team, r.id, r.given_name, r.family_name, h.offered_at
        from hands h join registration r on r.id = h.member
        where r.status = 'confirmed' order by h.number`.execute(tx);
      return rows.map((row) => ({
        team: row.team,
        registration: row.id,
        givenName: row.given_name,
        familyName: row.family_name,
        ...(row.offered_at !== null && { askedAt: row.offered_at }),
      }));
    },
    openOf: (registrations) => openOnes(sql`registration_id = any(${registrations}::uuid[]) order by number`),
    dueToExpire: (now, limit) => openOnes(sql`expires_at <= ${now} order by expires_at limit ${limit}`),
  };
}

interface Member {
  readonly team: RegistrationId;
  readonly id: RegistrationId;
  readonly given_name: PersonName;
  readonly family_name: PersonName;
  readonly offered_at: Instant | null;
}

type Row = Selectable<Database['place_transfer']>;

async function read(tx: LandConnection, which: RawBuilder<unknown>): Promise<readonly PlaceTransfer[]> {
  const { rows } = await sql<Row>`select * from place_transfer where ${which}`.execute(tx);
  return rows.map(toTransfer);
}

function toTransfer(row: Row): PlaceTransfer {
  const facts = {
    id: row.id as TransferId,
    event: row.event_id as EventId,
    registration: row.registration_id as RegistrationId,
    offeredAt: row.offered_at as Instant,
    expiresAt: row.expires_at as Instant,
  };
  return row.status === 'open'
    ? { ...facts, status: 'open', colleague: toColleague(row) }
    : { ...facts, ...toEnd(row) };
}

/** The database checks that an open one has its names, and that the others have their ends. */
function toColleague(row: Row): OpenTransfer['colleague'] {
  return {
    givenName: row.given_name as PersonName,
    familyName: row.family_name as PersonName,
    email: row.email as EmailAddress,
    locale: row.locale as 'de' | 'en',
  };
}

function toEnd(row: Row): EndedTransfer {
  const endedAt = row.ended_at as Instant;
  const status = row.status as EndedTransfer['status'];
  return status === 'accepted'
    ? { status, endedAt, newRegistration: row.new_registration_id as RegistrationId }
    : { status, endedAt };
}
