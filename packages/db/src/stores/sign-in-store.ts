import type { SignInStore } from '@netzwerkstatt/application';
import { emailKey } from '@netzwerkstatt/domain';
import type { LandConnection } from '../in-land.ts';
import { fromChallenge, fromSession, toChallenge, toSession } from '../mapping/sign-in-mapping.ts';

export function createSignInStore(tx: LandConnection): SignInStore {
  return {
    async addChallenge(challenge) {
      await tx.insertInto('sign_in_challenge').values(fromChallenge(challenge)).execute();
    },

    async lockChallenge(id) {
      const row = await tx
        .selectFrom('sign_in_challenge')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return row && toChallenge(row);
    },

    async saveChallenge(challenge) {
      const { id, ...columns } = fromChallenge(challenge);
      await tx.updateTable('sign_in_challenge').set(columns).where('id', '=', id).execute();
    },

    async countChallenges(email, since) {
      const { count } = await tx
        .selectFrom('sign_in_challenge')
        .select((it) => it.fn.countAll<number>().as('count'))
        .where('email_key', '=', emailKey(email))
        .where('created_at', '>=', since)
        .executeTakeFirstOrThrow();
      return count;
    },

    async addSession(session) {
      await tx.insertInto('session').values(fromSession(session)).execute();
    },

    async findSession(key) {
      const row = await tx.selectFrom('session').selectAll().where('key', '=', key).executeTakeFirst();
      return row && toSession(row);
    },

    async touchSession(key, at) {
      await tx.updateTable('session').set({ last_seen_at: at }).where('key', '=', key).execute();
    },

    async sessionsOf(person) {
      const rows = await tx
        .selectFrom('session')
        .selectAll()
        .where('person_id', '=', person)
        .orderBy('last_seen_at', 'desc')
        .orderBy('key', 'desc')
        .execute();
      return rows.map(toSession);
    },

    async endSession(key) {
      await tx.deleteFrom('session').where('key', '=', key).execute();
    },

    async endAllSessions(person) {
      await tx.deleteFrom('session').where('person_id', '=', person).execute();
    },

    async deleteExpired(challengesBefore, sessionsBefore) {
      await tx.deleteFrom('sign_in_challenge').where('expires_at', '<', challengesBefore).execute();
      await tx.deleteFrom('session').where('created_at', '<', sessionsBefore).execute();
    },
  };
}
