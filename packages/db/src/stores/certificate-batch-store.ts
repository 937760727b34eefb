import type { BatchItem, BatchTrouble, CertificateBatch, CertificateBatchStore } from '@netzwerkstatt/application';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

type BatchRow = Selectable<Database['certificate_batch']>;
type ItemRow = Selectable<Database['certificate_batch_item']>;
type CountedRow = BatchRow & {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
};

export function createCertificateBatchStore(tx: LandConnection): CertificateBatchStore {
  const item = ({ batch, registration }: Pick<BatchItem, 'batch' | 'registration'>) =>
    tx.updateTable('certificate_batch_item').where('batch_id', '=', batch).where('registration_id', '=', registration);

  async function batches(which: RawBuilder<boolean>, limit: number): Promise<readonly CertificateBatch[]> {
    const { rows } = await sql<CountedRow>`
      select batch.*, counts.* from certificate_batch batch, lateral (
        select count(*)::int as total, (count(*) filter (where state = 'done'))::int as done,
          (count(*) filter (where state = 'failed'))::int as failed,
          (count(*) filter (where state = 'skipped'))::int as skipped
        from certificate_batch_item where batch_id = batch.id
      ) counts where ${which} order by number desc limit ${limit}`.execute(tx);
    return rows.map(toBatch);
  }

  return {
    async begin(batch, people) {
      const begun = await tx
        .insertInto('certificate_batch')
        .values({ id: batch.id, event_id: batch.event, started_by: batch.startedBy, started_at: batch.startedAt })
        .onConflict((conflict) => conflict.column('event_id').where('state', '=', sql.lit('running')).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (begun === undefined) return false;
      const registrations = people.map(({ registration }) => registration);
      const kinds = people.map(({ kind }) => kind);
      await sql`/* certificate_batch.people */
        insert into certificate_batch_item (batch_id, registration_id, kind, position)
        select ${batch.id}, * from unnest(${registrations}::uuid[], ${kinds}::text[]) with ordinality`.execute(tx);
      return true;
    },

    async get(id) {
      const [batch] = await batches(sql`batch.id = ${id}`, 1);
      return batch;
    },

    forEvent: (event, limit) => batches(sql`batch.event_id = ${event}`, limit),

    async troubles(id, { offset, limit }) {
      const rows = await tx
        .selectFrom('certificate_batch_item')
        .selectAll()
        .where('batch_id', '=', id)
        .where('state', 'in', ['waiting', 'failed'])
        .where('reason', 'is not', null)
        .orderBy('position')
        .offset(offset)
        .limit(limit)
        .execute();
      return rows.map(toTrouble);
    },

    async lease(now, leasedUntil, limit) {
      const { rows } = await sql<BatchRow & ItemRow>`/* certificate_batch.lease */
        with due as (
          select item.batch_id, item.registration_id from certificate_batch batch
          join certificate_batch_item item on item.batch_id = batch.id
          where batch.state = 'running' and item.state = 'waiting'
            and (item.waits_until is null or item.waits_until <= ${now})
          order by batch.number, item.position limit ${limit} for update of item skip locked
        ), leased as (
          update certificate_batch_item item set waits_until = ${leasedUntil}, attempts = attempts + 1
          from due where item.batch_id = due.batch_id and item.registration_id = due.registration_id returning item.*
        )
        select batch.event_id, batch.started_by, batch.started_at, leased.batch_id, leased.registration_id, leased.kind,
          leased.attempts
        from leased join certificate_batch batch on batch.id = leased.batch_id
        order by batch.number, leased.position`.execute(tx);
      return rows.map(toItem);
    },

    async hold({ batch, registration }) {
      const { rows } = await sql`/* certificate_batch.hold */
        select from certificate_batch_item where batch_id = ${batch} and registration_id = ${registration}
          and state = 'waiting' for update`.execute(tx);
      return rows.length > 0;
    },

    async settle(of, outcome) {
      await item(of)
        .set({
          state: outcome.state,
          reason: 'reason' in outcome ? outcome.reason : null,
          letter: 'letter' in outcome ? outcome.letter : null,
          field: 'field' in outcome ? (outcome.field ?? null) : null,
          certificate_id: 'certificate' in outcome ? outcome.certificate : null,
          waits_until: null,
        })
        .execute();
    },

    async postpone(of, failure, until) {
      await item(of)
        .set({
          reason: failure.reason,
          letter: 'letter' in failure ? failure.letter : null,
          field: 'field' in failure ? (failure.field ?? null) : null,
          waits_until: until,
        })
        .where('state', '=', 'waiting')
        .execute();
    },

    async cancel(id, at) {
      const cancelled = await tx
        .updateTable('certificate_batch')
        .set({ state: 'cancelled', ended_at: at })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .returning('id')
        .executeTakeFirst();
      if (cancelled === undefined) return false;
      await tx
        .updateTable('certificate_batch_item')
        .set({ state: 'cancelled', waits_until: null })
        .where('batch_id', '=', id)
        .where('state', '=', 'waiting')
        .execute();
      return true;
    },

    async finish(at) {
      const { rows } = await sql<{ id: string }>`/* certificate_batch.finish */
        update certificate_batch batch set state = 'done', ended_at = ${at}
        where state = 'running' and not exists (
          select from certificate_batch_item where batch_id = batch.id and state = 'waiting'
        ) returning id`.execute(tx);
      if (rows.length === 0) return [];
      return batches(sql`batch.id = any(${rows.map(({ id }) => id)}::uuid[])`, rows.length);
    },
  };
}

function toBatch(row: CountedRow): CertificateBatch {
  const { total, done, failed, skipped } = row;
  return {
    id: row.id,
    event: row.event_id,
    startedBy: row.started_by,
    startedAt: row.started_at,
    state: row.state,
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    counts: { total, done, failed, skipped },
  } as CertificateBatch;
}

function toItem(row: BatchRow & ItemRow): BatchItem {
  return {
    batch: row.batch_id,
    event: row.event_id,
    startedBy: row.started_by,
    startedAt: row.started_at,
    registration: row.registration_id,
    kind: row.kind,
    attempts: row.attempts,
  } as BatchItem;
}

function toTrouble({ registration_id, reason, letter, field, state }: ItemRow): BatchTrouble {
  return {
    registration: registration_id,
    reason,
    ...(letter !== null && { letter }),
    ...(field !== null && { field }),
    isTriedAgain: state === 'waiting',
  } as BatchTrouble;
}
