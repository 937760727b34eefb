import type { CertificateId } from '@netzwerkstatt/domain';
import type { BadgeStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryBadges(land: LandData): BadgeStore {
  const within = (list: string) => [...land.statusPlaces].filter(([, place]) => place.list === list);
  const hasFile = (certificate: CertificateId) => land.certificates.get(certificate)?.file !== undefined;
  return {
    placeOf: async (certificate) => land.statusPlaces.get(certificate),

    async give(certificate, place) {
      const isTaken = within(place.list).some(([, it]) => it.index === place.index);
      if (isTaken || land.statusPlaces.has(certificate)) return false;
      land.statusPlaces.set(certificate, place);
      return true;
    },

    async endedIn(list) {
      const places = within(list);
      if (places.length === 0) return undefined;
      const ended = places.filter(([id]) => {
        const certificate = land.certificates.get(id)?.record.certificate;
        return certificate !== undefined && certificate.status !== 'issued';
      });
      return ended.map(([, { index }]) => index).toSorted((a, b) => a - b);
    },

    async keep(certificate, json) {
      if (!hasFile(certificate)) throw new Error('a badge is kept with the file it is in');
      land.badges.set(certificate, json);
    },

    badge: async (certificate) => (hasFile(certificate) ? land.badges.get(certificate) : undefined),
  };
}
