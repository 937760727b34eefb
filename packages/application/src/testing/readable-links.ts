import type { Links } from '../ports/index.ts';

/** Links a test can read: `registration.<id>.<check>`. A token nobody made has the wrong check and opens nothing. */
export function readableLinks(): Links {
  const tokenFor: Links['tokenFor'] = (purpose, subject) =>
    `${purpose}.${subject}.${checksum(`${purpose} ${subject}`).toString(36)}`;
  return {
    tokenFor,
    subjectOf: (purpose, token) => {
      const subject = token.split('.')[1] ?? '';
      return tokenFor(purpose, subject) === token ? subject : undefined;
    },
    codeFor: (purpose, subject) => `${checksum(`code ${purpose} ${subject}`) % 100_000_000}`.padStart(8, '0'),
    bytesFor: (purpose, subject) =>
      Uint8Array.from({ length: 32 }, (_, place) => checksum(`byte ${place} ${purpose} ${subject}`) % 256),
    fingerprint: (secret) => `fingerprint-${checksum(secret).toString(16)}-${checksum(`again ${secret}`).toString(16)}`,
  };
}

/** FNV-1a, 32 bits: enough to tell texts of a test apart. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
