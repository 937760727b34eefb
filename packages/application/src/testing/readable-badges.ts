import type { BadgeIssuer } from '../badges/badge-issuer.ts';

/** Badges a test can read: what was to be signed and with which key, as JSON without a signature. */
export function readableBadges(): BadgeIssuer {
  return {
    nameOf: (origin) => `did:web:${new URL(origin).host}`,
    createKey: async (_land, kid) => ({
      publicKeyMultibase: `z6Mk-${kid}`,
      sealedSecret: new TextEncoder().encode(`secret of ${kid}`),
    }),
    signBadge: async (_land, { kid }, { number }, facts) => JSON.stringify({ kid, number, ...facts }),
    signStatusList: async (_land, { kid }, content) => JSON.stringify({ kid, ...content }),
    describe: (origin, keys) =>
      JSON.stringify({ origin, keys: keys.map(({ kid, usedFrom, retiredAt }) => ({ kid, usedFrom, retiredAt })) }),
  };
}
