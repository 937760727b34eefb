import type { Outbox } from '@netzwerkstatt/application';
import { isForgotten } from '@netzwerkstatt/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromMail, toMailRecord } from '../mapping/mail-mapping.ts';
import type { Database } from '../schema/database.gen.ts';

type MailRow = Selectable<Database['mail']>;

export function createOutbox(tx: LandConnection): Outbox {
  return {
    async add(wanted) {
      const mails = wanted.filter(({ to }) => !isForgotten({ email: to }));
      if (mails.length === 0) return;
      await tx
        .insertInto('mail')
        .values(mails.map(fromMail))
        .onConflict((conflict) => conflict.columns(['land_id', 'key']).doNothing())
        .execute();
    },

    async lease(now, leasedUntil, limit) {
      const { rows } = await sql<MailRow>`/* mail.lease */
        with due as (
          select id from mail
          where (state = 'queued' and due_at <= ${now}) or (state = 'sending' and leased_until <= ${now})
          order by due_at, id limit ${limit} for update skip locked
        ), leased as (
          update mail set state = 'sending', attempts = attempts + 1, leased_until = ${leasedUntil}
          where id in (select id from due) returning *
        ) select * from leased order by due_at, id`.execute(tx);
      return rows.map(toMailRecord);
    },

    async lockHeld(action) {
      const rows = await tx.selectFrom('mail').selectAll().where('action_id', '=', action).forUpdate().execute();
      return rows.every(({ state, attempts }) => state === 'queued' && attempts === 0)
        ? rows.map(toMailRecord)
        : undefined;
    },

    async callBack(action) {
      await tx.updateTable('mail').set({ state: 'called_back' }).where('action_id', '=', action).execute();
    },

    async markSent(ids, at) {
      await tx
        .updateTable('mail')
        .set({ state: 'sent', sent_at: at, leased_until: null, last_error: null })
        .where('id', '=', sql<string>`any(${ids}::uuid[])`)
        .execute();
    },

    async markFailed(id, error, retryAt) {
      await tx
        .updateTable('mail')
        .set({
          state: retryAt === undefined ? 'failed' : 'queued',
          leased_until: null,
          last_error: error,
          ...(retryAt !== undefined && { due_at: retryAt }),
        })
        .where('id', '=', id)
        .where('state', '=', 'sending')
        .execute();
    },

    async list({ text, offset, limit }) {
      const isWanted = containsText(text);
      const { rows: counted } = await sql<{ total: number }>`
        select count(*) as total from mail where ${isWanted}`.execute(tx);
      const { rows } = await sql<MailRow>`
        select * from mail where ${isWanted}
        order by created_at desc, id desc offset ${offset} limit ${limit}`.execute(tx);
      return { total: counted[0]?.total ?? 0, mails: rows.map(toMailRecord) };
    },

    async get(id) {
      const row = await tx.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toMailRecord(row);
    },

    async about(registration) {
      const rows = await tx
        .selectFrom('mail')
        .selectAll()
        .where('registration_id', '=', registration)
        .orderBy('created_at')
        .orderBy('key')
        .execute();
      return rows.map(toMailRecord);
    },

    async forget(kinds, before) {
      await sql`
        delete from mail where message->>'kind' = any(${kinds}::text[]) and created_at < ${before}
          and state not in ('queued', 'sending')`.execute(tx);
    },

    async forgetKeys(keys) {
      await sql`delete from mail where land_id = current_land() and key = any(${[...keys]}::text[])`.execute(tx);
    },

    async countUnsent() {
      const { count } = await tx
        .selectFrom('mail')
        .select((it) => it.fn.countAll<number>().as('count'))
        .where('state', 'in', ['queued', 'sending'])
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

function containsText(text: string): RawBuilder<unknown> {
  if (text === '') return sql`true`;
  return sql`strpos(lower(concat(recipient, ' ', message->>'recipientName', ' ', message->'event'->>'title')),
    lower(${text})) > 0`;
}
