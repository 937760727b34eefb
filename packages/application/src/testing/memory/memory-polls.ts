import type { PollStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryPolls(land: LandData): PollStore {
  return {
    async add(poll) {
      const isAsked = [...land.polls.values()].some((it) => it.event === poll.event && it.status === 'open');
      if (isAsked) throw new Error(`event ${poll.event} has an open poll`);
      land.polls.set(poll.id, poll);
    },

    async changeState(id, state) {
      const poll = land.polls.get(id);
      if (poll === undefined) throw new Error(`no poll ${id}`);
      const { event, options, closesAt } = poll;
      land.polls.set(id, { id, event, options, closesAt, ...state });
    },

    get: async (id) => land.polls.get(id),
    lock: async (id) => land.polls.get(id),
    findForEvent: async (event) => [...land.polls.values()].findLast((it) => it.event === event),

    async invite(id, people) {
      const asked = land.pollInvitees.get(id) ?? [];
      const isAsked = new Set(asked.map(({ person }) => person));
      const fresh = [...new Set(people)].filter((it) => !isAsked.has(it));
      land.pollInvitees.set(id, [...asked, ...fresh.map((person) => ({ person, answers: new Map() }))]);
    },

    invitees: async (id) => land.pollInvitees.get(id) ?? [],

    async answer(id, person, answers, at) {
      const asked = land.pollInvitees.get(id) ?? [];
      if (!asked.some((it) => it.person === person)) throw new Error(`person ${person} was not asked`);
      const after = asked.map((it) => (it.person === person ? { person, answers, answeredAt: at } : it));
      land.pollInvitees.set(id, after);
    },
  };
}
