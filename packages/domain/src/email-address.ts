import type { Brand } from './brand.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';

/** A mail address as we write to it; the domain is in lower case. */
export type EmailAddress = Brand<string, 'EmailAddress'>;

/** RFC 5321 §4.5.3.1.3 allows 256 octets for a path, two of which are the angle brackets. */
export const MAX_EMAIL_CHARACTERS = 254;

const shape = /^[\x21-\x7e]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** @returns the address, or `email_malformed`. Whether somebody reads it, only a mail can tell. */
export function parseEmailAddress(text: string): Result<EmailAddress, Refusal<'email_malformed'>> {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const address = trimmed.slice(0, at) + trimmed.slice(at).toLowerCase();
  const local = address.slice(0, at);
  const isOdd = local.length > 64 || /[<>(),;:\\"[\]@]/.test(local) || local.startsWith('.') || local.endsWith('.');
  if (address.length > MAX_EMAIL_CHARACTERS || isOdd || local.includes('..') || !shape.test(address)) {
    return refuse({ code: 'email_malformed' });
  }
  return ok(address as EmailAddress);
}

/** The same mailbox, however it was typed: mail providers do not tell `Anna@` from `anna@`. */
export function emailKey(address: EmailAddress): string {
  return address.toLowerCase();
}
