import type { SentDateStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memorySentDates(land: LandData): SentDateStore {
  return {
    lastSent: async (people, sessions) =>
      [...land.sentDates.values()].filter((it) => people.includes(it.person) && sessions.includes(it.session)),

    async note(sent) {
      for (const it of sent) land.sentDates.set(`${it.person} ${it.session}`, it);
    },
  };
}
