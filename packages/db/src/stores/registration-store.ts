import type { Applicant, RegistrationRecord, RegistrationStore, Whereabouts } from '@netzwerkstatt/application';
import { type EventId, emailKey, type NetworkId, type PersonId, type RegistrationId } from '@netzwerkstatt/domain';
import { activeStatuses, findHindrance, hasSeatRules, REQUEST_DAYS } from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { takeOffersToRemind } from './offers-to-remind.ts';
import { facetsForEvent, idsForEvent, listForEvent } from './participants.ts';
import { eventOf, type Locking, openBook, openBooks } from './registration-book-reader.ts';
import { whoAre } from './registration-people.ts';
import { dueToRelease, policyOf, savePolicy, tellKept } from './registration-policy.ts';
import { applicantColumns, stateColumns, toRecord } from './registration-rows.ts';
import { writeChanges, writeNeeds } from './registration-writer.ts';
import { forgetUnconfirmed } from './unconfirmed-requests.ts';

export function createRegistrationStore(tx: LandConnection, locking: Locking = 'lock'): RegistrationStore {
  const withNeed = () =>
    tx
      .selectFrom('registration')
      .leftJoin('assistance_need', 'assistance_need.registration_id', 'registration.id')
      .selectAll('registration')
      .select('assistance_need.need');

  async function findActive(event: EventId, person: PersonId): Promise<RegistrationRecord | undefined> {
    const row = await withNeed()
      .where('event_id', '=', event)
      .where('person_id', '=', person)
      .where('status', 'in', activeStatuses)
      .executeTakeFirst();
    return row && toRecord(row);
  }

  async function updateApplicant(id: RegistrationId, applicant: Applicant): Promise<void> {
    await tx.updateTable('registration').set(applicantColumns(applicant)).where('id', '=', id).execute();
    await tx.deleteFrom('assistance_need').where('registration_id', '=', id).execute();
    await writeNeeds(tx, [{ id }], new Map([[id, applicant]]));
  }

  return {
    openBook: (event, request) => openBook(tx, event, request, locking),
    lookAtBook: (event, request) => openBook(tx, event, request, 'look'),
    openBooks: (requests) => openBooks(tx, requests, locking),
    write: (event, changes, applicants) => writeChanges(tx, new Map([[event, changes]]), applicants),
    writeAll: (changes, applicants) => writeChanges(tx, changes, applicants),
    findActive,
    updateApplicant,
    whoAre: (applicants) => whoAre(tx, applicants),
    policyOf: (event) => policyOf(tx, event),
    savePolicy: (event, policy) => savePolicy(tx, event, policy),
    tellKept: (event, told) => tellKept(tx, event, told),
    dueToRelease: (now, limit) => dueToRelease(tx, now, limit),

    async hindranceOf(id, now) {
      const waiting = await eventOf(tx, id);
      const policy = waiting && (await policyOf(tx, waiting.event));
      if (waiting === undefined || policy === undefined || !hasSeatRules(policy)) return undefined;
      const book = await openBook(tx, waiting.event, { registrationIds: [id], personIds: [], seatsSetFree: 0 }, 'look');
      const registration = book?.known.get(id);
      const hindrance = book && registration && findHindrance(book, registration, now);
      return hindrance?.code === 'full' ? undefined : hindrance;
    },

    async addRequest(event, request, applicant) {
      const added = await tx
        .insertInto('registration')
        .values({
          id: request.id,
          event_id: event,
          person_id: request.personId,
          requested_at: request.requestedAt,
          ...stateColumns(request),
          ...applicantColumns(applicant),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added === undefined) return findActive(event, request.personId);
      await writeNeeds(tx, [request], new Map([[request.id, applicant]]));
      return undefined;
    },

    async updateSeats(id, seats) {
      const requested = tx.updateTable('registration').set({ seats }).where('id', '=', id);
      await requested.where('status', '=', 'requested').execute();
    },

    async updateVoucher(id, voucher) {
      const requested = tx
        .updateTable('registration')
        .set({ voucher_id: voucher ?? null })
        .where('id', '=', id);
      await requested.where('status', '=', 'requested').execute();
    },

    async forgetAssistance(endedBy) {
      await sql`
        delete from assistance_need using registration r, event e
        where r.id = assistance_need.registration_id and e.id = r.event_id and e.ends_at <= ${endedBy}`.execute(tx);
    },

    forgetUnconfirmed: () => forgetUnconfirmed(tx),

    async get(id) {
      const row = await withNeed().where('id', '=', id).executeTakeFirst();
      return row && toRecord(row);
    },

    async getMany(ids) {
      if (ids.length === 0) return [];
      const rows = await withNeed().where('id', '=', sql<string>`any(${ids}::uuid[])`).execute();
      return rows.map(toRecord);
    },

    async whereabouts(ids) {
      const { rows } = await sql<Omit<Whereabouts, 'network'> & { readonly network: NetworkId | null }>`
        select r.id as registration, r.person_id as person, e.id as event, e.network_id as network
        from registration r join event e on e.id = r.event_id where r.id = any(${ids}::uuid[])`.execute(tx);
      return rows.map(({ network, ...row }) => ({ ...row, ...(network !== null && { network }) }));
    },

    async aheadOf(id) {
      const { rows } = await sql<{ ahead: number }>`
        select (select count(*) from registration w where w.event_id = me.event_id and w.status = 'waitlisted'
          and w.queue_number < me.queue_number) as ahead
        from registration me where me.id = ${id} and me.status = 'waitlisted'`.execute(tx);
      return rows[0]?.ahead;
    },

    async findActiveByAddress(event, address) {
      const row = await withNeed()
        .where('event_id', '=', event)
        .where(sql`lower(email)`, '=', emailKey(address))
        .where('status', 'in', activeStatuses)
        .orderBy('requested_at')
        .executeTakeFirst();
      return row && toRecord(row);
    },

    takeOffersToRemind: (now, limit) => takeOffersToRemind(tx, now, limit),

    async forPerson(person) {
      const rows = await withNeed().where('person_id', '=', person).orderBy('requested_at', 'desc').execute();
      return rows.map(toRecord);
    },

    listForEvent: (event, query) => listForEvent(tx, event, query),
    idsForEvent: (event, filter) => idsForEvent(tx, event, filter),
    facetsForEvent: (event) => facetsForEvent(tx, event),

    async dueToExpire(now, limit) {
      const { rows } = await sql<{ event: EventId; id: RegistrationId }>`
        (select event_id as event, id from registration where status = 'offered' and expires_at <= ${now} limit ${limit})
        union all
        (select event_id, id from registration
          where status = 'requested' and requested_at <= ${now}::timestamptz - make_interval(days => ${REQUEST_DAYS})
          limit ${limit})
        limit ${limit}`.execute(tx);
      return rows;
    },
  };
}
