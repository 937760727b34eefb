import type { ConferenceStore, ProgrammeDraft, ProgrammeRelease, WishRound } from '@netzwerkstatt/application';
import type { EventId, Instant, PersonId, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import type { ForumWishes } from '@netzwerkstatt/registration';
import type { ConferenceProgramme } from '@netzwerkstatt/scheduling';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';
import { writeRevision } from './write-revision.ts';

export function createConferenceStore(tx: LandConnection): ConferenceStore {
  return {
    async draft(event) {
      const row = await tx.selectFrom('programme_draft').selectAll().where('event_id', '=', event).executeTakeFirst();
      return row && toDraft(row);
    },

    saveDraft(draft, expectedRevision) {
      const row = {
        event_id: draft.event,
        revision: draft.revision,
        programme: JSON.stringify(draft.programme),
        base: JSON.stringify(draft.base),
        saved_at: draft.savedAt,
        saved_by: draft.savedBy,
      };
      return writeRevision(tx, 'programme_draft', ['event_id'], row, expectedRevision);
    },

    async releases(event) {
      const rows = await tx
        .selectFrom('programme_release')
        .selectAll()
        .where('event_id', '=', event)
        .orderBy('version', 'desc')
        .execute();
      return rows.map(toRelease);
    },

    async addRelease(event, { version, releasedAt, releasedBy, note, programme }) {
      await tx
        .insertInto('programme_release')
        .values({
          event_id: event,
          version,
          released_at: releasedAt,
          released_by: releasedBy ?? null,
          note,
          programme: JSON.stringify(programme),
        })
        .execute();
    },

    async chosenForums(registration) {
      const { rows } = await sql<{ session: SessionId }>`/* conference.chosen_forums */
        select s.id as session from forum_choice c join event_session s on s.id = c.session_id
        where c.registration_id = ${registration} order by s.position`.execute(tx);
      return rows.map(({ session }) => session);
    },

    async chooseForums(registration, forums, at) {
      await tx.updateTable('registration').set({ forums_chosen_at: at }).where('id', '=', registration).execute();
      await tx.deleteFrom('forum_choice').where('registration_id', '=', registration).execute();
      if (forums.length === 0) return;
      const rows = forums.map((session_id) => ({ registration_id: registration, session_id }));
      await tx.insertInto('forum_choice').values(rows).execute();
    },

    async choices(event) {
      const { rows } = await sql<{ registration: RegistrationId; forums: SessionId[] }>`/* conference.choices */
        select c.registration_id as registration, array_agg(c.session_id order by s.position) as forums
        from event_session s join forum_choice c on c.session_id = s.id
          join registration r on r.id = c.registration_id and r.status = 'confirmed'
        where s.event_id = ${event} group by c.registration_id`.execute(tx);
      return new Map(rows.map(({ registration, forums }) => [registration, forums]));
    },

    async countChoices(event) {
      const { rows } = await sql<{ session: SessionId; people: number }>`/* conference.count_choices */
        select c.session_id as session, count(*) as people
        from event_session s join forum_choice c on c.session_id = s.id
          join registration r on r.id = c.registration_id and r.status = 'confirmed'
        where s.event_id = ${event} group by c.session_id`.execute(tx);
      return new Map(rows.map(({ session, people }) => [session, people]));
    },

    async wishRound(event) {
      const row = await tx.selectFrom('wish_round').selectAll().where('event_id', '=', event).executeTakeFirst();
      return row && toWishRound(row);
    },

    async saveWishRound({ event, wishesUntil, seed, released }) {
      const content = {
        wishes_until: wishesUntil,
        seed,
        released_at: released?.at ?? null,
        released_by: released?.by ?? null,
        reason: released?.reason ?? null,
      };
      await tx
        .insertInto('wish_round')
        .values({ event_id: event, ...content })
        .onConflict((conflict) => conflict.column('event_id').doUpdateSet(content))
        .execute();
    },

    async endWishRound(event) {
      await tx.deleteFrom('wish_round').where('event_id', '=', event).execute();
    },

    async wishes(registration) {
      const row = await tx
        .selectFrom('forum_wish')
        .select(['first', 'second', 'moves_up'])
        .where('registration_id', '=', registration)
        .executeTakeFirst();
      return row && toWishes(row);
    },

    async saveWishes(registration, { first, second, movesUp }, at) {
      const content = { first: [...first], second: [...second], moves_up: movesUp, wished_at: at };
      await tx
        .insertInto('forum_wish')
        .values({ registration_id: registration, ...content })
        .onConflict((conflict) => conflict.column('registration_id').doUpdateSet(content))
        .execute();
    },

    async wishesFor(event) {
      const rows = await tx
        .selectFrom('forum_wish')
        .innerJoin('registration', 'registration.id', 'forum_wish.registration_id')
        .select(['registration_id', 'first', 'second', 'moves_up'])
        .where('registration.event_id', '=', event)
        .where('registration.status', '=', 'confirmed')
        .execute();
      return new Map(rows.map((row) => [row.registration_id as RegistrationId, toWishes(row)]));
    },
  };
}

function toDraft(row: Selectable<Database['programme_draft']>): ProgrammeDraft {
  return {
    event: row.event_id as EventId,
    revision: row.revision,
    programme: row.programme as ConferenceProgramme,
    base: row.base as ConferenceProgramme,
    savedAt: row.saved_at as Instant,
    savedBy: row.saved_by as PersonId,
  };
}

function toRelease(row: Selectable<Database['programme_release']>): ProgrammeRelease {
  return {
    version: row.version,
    releasedAt: row.released_at as Instant,
    note: row.note,
    programme: row.programme as ConferenceProgramme,
    ...(row.released_by !== null && { releasedBy: row.released_by as PersonId }),
  };
}

function toWishRound(row: Selectable<Database['wish_round']>): WishRound {
  const { released_at: at, released_by: by, reason } = row;
  return {
    event: row.event_id as EventId,
    wishesUntil: row.wishes_until as Instant,
    seed: row.seed,
    ...(at !== null && by !== null && { released: { at: at as Instant, by: by as PersonId, reason: reason ?? '' } }),
  };
}

function toWishes(row: Pick<Selectable<Database['forum_wish']>, 'first' | 'second' | 'moves_up'>): ForumWishes {
  return { first: row.first as SessionId[], second: row.second as SessionId[], movesUp: row.moves_up };
}
