import { emailKey, type Instant } from '@netzwerkstatt/domain';
import type { SignInStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { backwards, by } from './order.ts';

export function memorySignIn(land: LandData): SignInStore {
  const { challenges, sessions } = land;
  return {
    async addChallenge(challenge) {
      challenges.set(challenge.id, challenge);
    },
    lockChallenge: async (id) => challenges.get(id),
    async saveChallenge(challenge) {
      challenges.set(challenge.id, challenge);
    },
    countChallenges: async (email, since) =>
      [...challenges.values()].filter((it) => emailKey(it.email) === emailKey(email) && it.createdAt >= since).length,

    async addSession(session) {
      sessions.set(session.key, session);
    },
    findSession: async (key) => sessions.get(key),
    async touchSession(key, at) {
      const session = sessions.get(key);
      if (session !== undefined) sessions.set(key, { ...session, lastSeenAt: at });
    },
    sessionsOf: async (person) =>
      [...sessions.values()]
        .filter((it) => it.personId === person)
        .toSorted(
          backwards(
            by(
              ({ lastSeenAt }) => lastSeenAt,
              ({ key }) => key,
            ),
          ),
        ),
    async endSession(key) {
      sessions.delete(key);
    },
    async endAllSessions(person) {
      for (const { key, personId } of [...sessions.values()]) if (personId === person) sessions.delete(key);
    },
    async deleteExpired(challengesBefore: Instant, sessionsBefore: Instant) {
      for (const { id, expiresAt } of [...challenges.values()]) if (expiresAt < challengesBefore) challenges.delete(id);
      for (const { key, createdAt } of [...sessions.values()]) if (createdAt < sessionsBefore) sessions.delete(key);
    },
  };
}
