import { MAX_REASON_CHARACTERS, ok, parseLine, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { CertificateRecord, LandTransaction } from '../ports/index.ts';
import { behind, type ClockRefusal } from './issuing-clock.ts';

export type ChangeCertificateRefusal =
  | Refusal<'certificate_not_found'>
  /** It was replaced or revoked already: neither can be done to it again. */
  | (Refusal<'certificate_not_valid'> & { readonly status: 'replaced' | 'revoked' })
  | Refusal<'reason_missing'>
  /** Nobody decides about what is certified of themselves. */
  | Refusal<'own_record'>
  | Extract<ClockRefusal, { code: 'clock_behind' }>;

/** A certificate about which something may still be done. */
export type ValidCertificate = CertificateRecord & { readonly certificate: { readonly status: 'issued' } };

/** Reads a certificate that is still valid; nothing happens to one before it was issued. */
export async function readValid(
  tx: LandTransaction,
  id: CertificateRecord['id'],
  now: CertificateRecord['certificate']['issuedAt'],
): Promise<Result<ValidCertificate, ChangeCertificateRefusal>> {
  const record = await tx.certificates.get(id);
  if (record === undefined) return refuse({ code: 'certificate_not_found' });
  const { status, issuedAt } = record.certificate;
  if (status !== 'issued') return refuse({ code: 'certificate_not_valid', status });
  const refusal = behind([issuedAt], now);
  return refusal === undefined ? ok(record as ValidCertificate) : refuse(refusal);
}

/**
 * Reads it like {@link readValid} and holds its owner until the transaction ends. Whoever has their data erased is waited
 * for first, as they wait for whoever is here: what is read is what they left.
 */
export async function holdValid(
  tx: LandTransaction,
  id: CertificateRecord['id'],
  now: CertificateRecord['certificate']['issuedAt'],
): Promise<Result<ValidCertificate, ChangeCertificateRefusal>> {
  const person = (await tx.certificates.get(id))?.person;
  if (person !== undefined) await tx.erasure.lock(person);
  return readValid(tx, id, now);
}

/** A decision about a certificate says why; whoever writes nothing decides nothing. */
export function reasonOf(text: string): Result<string, Refusal<'reason_missing'>> {
  const line = parseLine(text, MAX_REASON_CHARACTERS);
  return line.ok ? line : refuse({ code: 'reason_missing' });
}
