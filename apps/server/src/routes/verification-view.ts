import type { House, VerificationView } from '@netzwerkstatt/api';
import { authorise, verifyCertificate } from '@netzwerkstatt/application';
import { parseCertificateNumber } from '@netzwerkstatt/certificates';
import type { Visit } from '../http/visit.ts';

/** What a visitor sent; each part is absent when the form had no field for it. */
export interface AskedOfVerification {
  readonly number?: string | undefined;
  readonly fullName?: string | undefined;
  readonly fileSha256?: string | undefined;
}

/** Answers questions about certificates within their limits, which do not depend on whether a certificate is there. */
export function createVerifier(house: House) {
  return async (visit: Visit, asked: AskedOfVerification): Promise<VerificationView> => {
    const { number, fullName, fileSha256 } = asked;
    if (number === undefined && fileSha256 === undefined) return { kind: 'form' };
    if (number?.trim() === '') return { kind: 'form', problem: 'number_missing' };
    const isName = fullName !== undefined && fullName.trim() !== '';
    const stopped = stoppedBy(house, visit, number, isName);
    if (stopped) return stopped;
    const { land } = visit;
    const permit = authorise({ kind: 'anyone', land }, 'certificate.verify', { land }, house.clock.now());
    if (permit === undefined) throw new Error('the table closes the verification');
    const verified = await verifyCertificate(house, permit, {
      ...(number !== undefined && { number }),
      ...(isName && { fullName }),
      ...(fileSha256 !== undefined && { fileSha256: fileSha256.toLowerCase() }),
    });
    if (!verified.ok) return { kind: number === undefined ? 'unknown_file' : 'unknown' };
    const problem = fullName !== undefined && !isName && ({ problem: 'name_missing' } as const);
    return { kind: 'certificate', ...problem, ...verified.value };
  };
}

function stoppedBy(
  house: House,
  { countAgainst }: Visit,
  number: string | undefined,
  isName: boolean,
): VerificationView | undefined {
  // The visitor's own limit first: who is stopped by it takes nothing from what is there for everybody.
  const visits = countAgainst('verification') ?? countAgainst('all_verification', 'everybody');
  if (visits !== undefined) return { kind: 'stopped', limit: 'visits', retryAfterSeconds: visits };
  if (number === undefined || !isName) return undefined;
  // However it is written, it is one number, and the names tried against it count together.
  const parsed = parseCertificateNumber(number);
  const names = countAgainst('name_comparison', house.links.fingerprint(parsed.ok ? parsed.value : number));
  return names === undefined ? undefined : { kind: 'stopped', limit: 'names', retryAfterSeconds: names };
}
