import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Links } from '@netzwerkstatt/application';

/** Half a SHA-256: nobody finds one by trying, and a link stays short enough for a mail. */
const FINGERPRINT_BYTES = 16;

/** Links made with a secret: whoever does not have it can neither make one nor tell whether one is right. */
export function createLinks(secret: string): Links {
  const keyed = (text: string) => createHmac('sha256', secret).update(text).digest();
  const mark = (purpose: string, subject: string) => keyed(`link ${purpose} ${subject}`).subarray(0, FINGERPRINT_BYTES);
  return {
    tokenFor: (purpose, subject) => `${subject}.${mark(purpose, subject).toString('base64url')}`,
    subjectOf(purpose, token) {
      const dot = token.lastIndexOf('.');
      const subject = token.slice(0, dot);
      // Letter by letter: decoded, some of them would not count, and one link would have several spellings.
      const given = Buffer.from(token.slice(dot + 1));
      const right = Buffer.from(mark(purpose, subject).toString('base64url'));
      return dot > 0 && given.length === right.length && timingSafeEqual(given, right) ? subject : undefined;
    },
    codeFor(purpose, subject) {
      const number = keyed(`code ${purpose} ${subject}`).readUInt32BE(0) % 100_000_000;
      return String(number).padStart(8, '0');
    },
    bytesFor: (purpose, subject) => new Uint8Array(keyed(`bytes ${purpose} ${subject}`)),
    fingerprint: (text) => keyed(`fingerprint ${text}`).toString('base64url'),
  };
}
