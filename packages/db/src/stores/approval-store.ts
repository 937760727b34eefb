import type { ApprovalStore, KeptApproval } from '@netzwerkstatt/application';
import type { EmailAddress, EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { SuperiorApprovalState, SuperiorRule, WithoutAnswer } from '@netzwerkstatt/registration';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createApprovalStore(tx: LandConnection): ApprovalStore {
  return {
    ruleOf: async (event) => (await rulesOf(tx, [event])).get(event),
    rulesOf: (events) => rulesOf(tx, events),

    async saveRule(event, rule) {
      if (rule === undefined) {
        await tx.deleteFrom('superior_rule').where('event_id', '=', event).execute();
        return;
      }
      const columns = { answer_days: rule.answerDays, without_answer: rule.withoutAnswer };
      await tx
        .insertInto('superior_rule')
        .values({ event_id: event, ...columns })
        .onConflict((conflict) => conflict.column('event_id').doUpdateSet(columns))
        .execute();
    },

    async name(registration, email) {
      if (email === undefined) {
        await sql`
          delete from superior_approval where registration_id = ${registration} and status = 'named'`.execute(tx);
        return;
      }
      await sql`
        insert into superior_approval (registration_id, email) values (${registration}, ${email})
        on conflict (registration_id) do update set email = excluded.email
          where superior_approval.status = 'named'`.execute(tx);
    },

    async takeNamed(registrations, { askedAt, until, withoutAnswer }) {
      if (registrations.length === 0) return [];
      const { rows } = await sql<{ readonly id: string }>`
        update superior_approval set status = 'asked', asked_at = ${askedAt}, answer_until = ${until},
          without_answer = ${withoutAnswer}
        where status = 'named' and registration_id = any(${[...registrations]}::uuid[])
        returning registration_id as id`.execute(tx);
      return withIds(tx, rows);
    },

    pendingOf: (registrations) =>
      read(tx, sql`a.status = 'asked' and a.registration_id = any(${[...registrations]}::uuid[])`),
    get: async (registration) => (await read(tx, sql`a.registration_id = ${registration}`))[0],
    ofEvent: (event) => read(tx, sql`r.event_id = ${event} and a.status <> 'named'`),

    async save(approval) {
      await tx
        .updateTable('superior_approval')
        .set({
          status: approval.status,
          answered_at: 'answeredAt' in approval ? approval.answeredAt : null,
          word: ('word' in approval ? approval.word : undefined) ?? null,
        })
        .where('registration_id', '=', approval.registration)
        .execute();
    },

    async takeToRemind(now, limit) {
      const { rows } = await sql<{ readonly id: string }>`
        update superior_approval set reminded_at = ${now} where registration_id in (
          select registration_id from superior_approval
          where status = 'asked' and reminded_at is null and answer_until > ${now}
            and asked_at + (answer_until - asked_at) / 2 <= ${now}
          order by answer_until limit ${limit} for update skip locked)
        returning registration_id as id`.execute(tx);
      return withIds(tx, rows);
    },

    overdue: (now, limit) => read(tx, sql`a.status = 'asked' and a.answer_until <= ${now}`, limit),

    async forget(endedBy) {
      const { rows } = await sql<{ readonly id: RegistrationId }>`
        delete from superior_approval using registration r, event e
        where r.id = registration_id and e.id = r.event_id and e.ends_at <= ${endedBy}
        returning registration_id as id`.execute(tx);
      return rows.map(({ id }) => id);
    },
  };
}

async function rulesOf(tx: LandConnection, events: readonly EventId[]): Promise<ReadonlyMap<EventId, SuperiorRule>> {
  const { rows } = await sql<Selectable<Database['superior_rule']>>`
    select * from superior_rule where event_id = any(${[...events]}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ event_id, answer_days: answerDays, without_answer }) => {
      return [event_id as EventId, { answerDays, withoutAnswer: without_answer as WithoutAnswer }];
    }),
  );
}

type Row = Selectable<Database['superior_approval']> & { readonly event_id: string };

async function withIds(tx: LandConnection, rows: readonly { readonly id: string }[]): Promise<readonly KeptApproval[]> {
  return rows.length === 0 ? [] : read(tx, sql`a.registration_id = any(${rows.map(({ id }) => id)}::uuid[])`);
}

async function read(tx: LandConnection, which: RawBuilder<unknown>, limit?: number): Promise<readonly KeptApproval[]> {
  const { rows } = await sql<Row>`
    select a.*, r.event_id from superior_approval a join registration r on r.id = a.registration_id
    where ${which} order by a.asked_at, a.registration_id limit ${limit ?? null}`.execute(tx);
  return rows.map(toApproval);
}

function toApproval(row: Row): KeptApproval {
  return {
    registration: row.registration_id as RegistrationId,
    event: row.event_id as EventId,
    email: row.email as EmailAddress,
    ...(row.reminded_at !== null && { remindedAt: row.reminded_at as Instant }),
    ...toState(row),
  };
}

/** The database checks that each status has its columns. */
function toState(row: Row): SuperiorApprovalState {
  const asked = {
    askedAt: row.asked_at as Instant,
    until: row.answer_until as Instant,
    withoutAnswer: row.without_answer as WithoutAnswer,
  };
  switch (row.status as SuperiorApprovalState['status']) {
    case 'named':
      return { status: 'named' };
    case 'approved':
    case 'declined':
      return {
        status: row.status as 'approved' | 'declined',
        ...asked,
        answeredAt: row.answered_at as Instant,
        ...(row.word !== null && { word: row.word }),
      };
    default:
      return { status: row.status as 'asked' | 'unanswered', ...asked };
  }
}
