import { type BadgeIssuer, type KeptIssuingKey, KeyDoesNotSignError } from '@netzwerkstatt/application';
import {
  composeDidDocument,
  createIssuingKey,
  didWebOf,
  type IssuingKey,
  signBadge,
  signStatusList,
} from '@netzwerkstatt/certificates/badge';
import type { BadgeSigner } from '@netzwerkstatt/certificates/signing';
import type { LandCode } from '@netzwerkstatt/domain';
import type { Logger } from 'pino';
import { createKeyVault, type KeyVault } from './key-vault.ts';

/**
 * Signs badges with keys whose secret halves are kept under the secret of the house.
 *
 * @param sign - in this thread unless another one does it.
 * @param log - is told why a badge could not be signed: the desk only sees that it is so.
 */
export function createBadgeIssuer(
  secret: string,
  sign: BadgeSigner['sign'] = signBadge,
  log?: Pick<Logger, 'error'>,
): BadgeIssuer {
  const vault = createKeyVault(secret);
  return {
    nameOf: didWebOf,
    async createKey(land, kid) {
      const { publicKeyMultibase, secretKeyMultibase } = await createIssuingKey(kid);
      return { publicKeyMultibase, sealedSecret: vault.seal(secretKeyMultibase, labelOf(land, kid)) };
    },
    async signBadge(land, key, document, facts) {
      try {
        return await sign(document, facts, opened(vault, land, key));
      } catch (error) {
        log?.error({ err: error, land, key: key.kid }, 'a certificate could not be signed');
        throw error;
      }
    },
    signStatusList: async (land, key, content) => signStatusList(content, opened(vault, land, key)),
    describe: (origin, keys) => JSON.stringify(composeDidDocument(origin, keys)),
  };
}

function opened(
  vault: KeyVault,
  land: LandCode,
  { kid, publicKeyMultibase, sealedSecret }: KeptIssuingKey,
): IssuingKey {
  if (sealedSecret === undefined) {
    throw new KeyDoesNotSignError(`${kid} of ${land} is retired and signs nothing any more`);
  }
  try {
    return { kid, publicKeyMultibase, secretKeyMultibase: vault.open(sealedSecret, labelOf(land, kid)) };
  } catch (cause) {
    throw new KeyDoesNotSignError(
      `${kid} of ${land} was made under another APP_SECRET: "pnpm rotate-keys ${land}" makes a new one`,
      { cause },
    );
  }
}

function labelOf(land: LandCode, kid: string): string {
  return `${land} ${kid}`;
}
