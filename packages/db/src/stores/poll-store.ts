import type { DatePoll, PollInvitee, PollStore } from '@netzwerkstatt/application';
import type { Instant, PersonId, PollOptionId } from '@netzwerkstatt/domain';
import type { PollAnswer } from '@netzwerkstatt/scheduling';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromPollState, type PollOptionRow, type PollRow, toPoll } from '../mapping/poll-mapping.ts';

export function createPollStore(tx: LandConnection): PollStore {
  return {
    async add({ id, event, options, closesAt, status }) {
      await tx.insertInto('date_poll').values({ id, event_id: event, closes_at: closesAt, status }).execute();
      const rows = options.map(({ id: option, startsAt, endsAt, timeZone }) => ({
        id: option,
        poll_id: id,
        starts_at: startsAt,
        ends_at: endsAt,
        time_zone: timeZone,
      }));
      await tx.insertInto('poll_option').values(rows).execute();
    },

    async changeState(id, state) {
      await tx.updateTable('date_poll').set(fromPollState(state)).where('id', '=', id).executeTakeFirstOrThrow();
    },

    get: (id) => read(tx, sql`id = ${id}`),

    async lock(id) {
      await sql`select from date_poll where id = ${id} for update`.execute(tx);
      return read(tx, sql`id = ${id}`);
    },

    findForEvent: (event) => read(tx, sql`event_id = ${event} order by number desc limit 1`),

    async invite(id, people) {
      if (people.length === 0) return;
      await tx
        .insertInto('poll_invitee')
        .values([...new Set(people)].map((person) => ({ poll_id: id, person_id: person })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async invitees(id) {
      const { rows } = await sql<InviteeRow>`
        select i.person_id as person, i.answered_at as "answeredAt",
          coalesce(json_object_agg(v.option_id, v.answer) filter (where v.option_id is not null), '{}') as answers
        from poll_invitee i left join poll_vote v on v.poll_id = i.poll_id and v.person_id = i.person_id
        where i.poll_id = ${id} group by i.poll_id, i.person_id order by i.number`.execute(tx);
      return rows.map(toInvitee);
    },

    async answer(id, person, answers, at) {
      const asked = await tx
        .updateTable('poll_invitee')
        .set({ answered_at: at })
        .where('poll_id', '=', id)
        .where('person_id', '=', person)
        .returning('person_id')
        .executeTakeFirst();
      if (asked === undefined) throw new Error(`person ${person} was not asked`);
      await tx.deleteFrom('poll_vote').where('poll_id', '=', id).where('person_id', '=', person).execute();
      const votes = [...answers].map(([option, answer]) => ({
        poll_id: id,
        option_id: option,
        person_id: person,
        answer,
      }));
      if (votes.length > 0) await tx.insertInto('poll_vote').values(votes).execute();
    },
  };
}

async function read(tx: LandConnection, which: RawBuilder<unknown>): Promise<DatePoll | undefined> {
  const { rows } = await sql<PollRow>`select * from date_poll where ${which}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const options = await sql<PollOptionRow>`
    select * from poll_option where poll_id = ${row.id} order by starts_at, id`.execute(tx);
  return toPoll(row, options.rows);
}

interface InviteeRow {
  readonly person: PersonId;
  readonly answeredAt: Instant | null;
  readonly answers: Readonly<Record<PollOptionId, PollAnswer>>;
}

function toInvitee({ person, answeredAt, answers }: InviteeRow): PollInvitee {
  return {
    person,
    answers: new Map(Object.entries(answers) as [PollOptionId, PollAnswer][]),
    ...(answeredAt !== null && { answeredAt }),
  };
}
