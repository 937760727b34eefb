import type { CircleMinutes, SessionId } from '@netzwerkstatt/domain';
import type { CircleWorkStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryCircleWork(land: LandData): CircleWorkStore {
  const newestFirst = by<CircleMinutes>(
    ({ session }) => session,
    ({ version }) => -version,
  );
  const ofSession = (session: SessionId) =>
    [...land.minutes.values()].filter((it) => it.session === session).toSorted(newestFirst);
  return {
    minutes: async (event) => [...land.minutes.values()].filter((it) => it.event === event).toSorted(newestFirst),
    latestMinutes: async (session) => ofSession(session)[0],

    async saveMinutes(minutes, expectedRevision) {
      const key = `${minutes.session} ${minutes.version}`;
      const before = land.minutes.get(key);
      if (before?.status === 'approved') throw new Error('approved minutes never change');
      if ((before?.revision ?? 0) !== expectedRevision) return false;
      if (ofSession(minutes.session).some((it) => it.version !== minutes.version && it.status === 'draft')) {
        throw new Error('a session has one draft of its minutes');
      }
      land.minutes.set(key, minutes);
      return true;
    },

    tasks: async (event) =>
      [...land.tasks.values()]
        .filter((it) => it.event === event)
        .toSorted(
          by(
            ({ dueOn }) => dueOn,
            ({ id }) => id,
          ),
        ),
    getTask: async (id) => land.tasks.get(id),
    async saveTask(task) {
      land.tasks.set(task.id, task);
    },

    async representations(event) {
      const sessions = new Set(land.events.get(event)?.event.sessions.map(({ id }) => id));
      return [...land.representations.values()]
        .filter(({ session }) => sessions.has(session))
        .toSorted(
          by(
            ({ session }) => session,
            ({ member }) => member,
          ),
        );
    },

    async setRepresentations(session, representations) {
      for (const [key, it] of land.representations) if (it.session === session) land.representations.delete(key);
      for (const it of representations) land.representations.set(`${session} ${it.member}`, it);
    },
  };
}
