import type { BadgeStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryBadges(land: LandData): BadgeStore {
  const within = (list: string) => [...land.badges].filter(([, { place }]) => place.list === list);
  return {
    placeOf: async (certificate) => land.badges.get(certificate)?.place,

    async give(certificate, place) {
      const isTaken = within(place.list).some(([, it]) => it.place.index === place.index);
      if (isTaken || land.badges.has(certificate)) return false;
      land.badges.set(certificate, { place });
      return true;
    },

    async endedIn(list) {
      const badges = within(list);
      if (badges.length === 0) return undefined;
      const hasEnded = badges.filter(([id]) => land.certificates.get(id)?.record.certificate.status !== 'issued');
      return hasEnded.map(([, { place }]) => place.index).toSorted((a, b) => a - b);
    },

    async keep(certificate, json) {
      const badge = land.badges.get(certificate);
      if (badge === undefined) throw new Error('a badge names its place in a status list');
      land.badges.set(certificate, { ...badge, json });
    },

    badge: async (certificate) => land.badges.get(certificate)?.json,
  };
}
