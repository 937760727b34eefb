import type { Event, Instant, Refusal } from '@netzwerkstatt/domain';
import type { CertificateRecord } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';

export type ClockRefusal =
  | (Refusal<'clock_before_end'> & { readonly endsAt: Instant })
  /** Something was issued or ended at a moment that lies ahead: the clock was set back. */
  | (Refusal<'clock_behind'> & { readonly latest: Instant });

/**
 * Why nothing may be issued now: no certificate is older than what it speaks of, and none than one that is there already. Whoever
 * reads two of them must be able to tell by their dates which came first.
 *
 * @param moments - When certificates of the event were issued, replaced or revoked so far.
 */
export function clockRefusal(event: Event, moments: readonly Instant[], now: Instant): ClockRefusal | undefined {
  const endsAt = lastEnd(event);
  if (now < endsAt) return { code: 'clock_before_end', endsAt };
  return behind(moments, now);
}

/** When something was done about a certificate: it was issued, and it may have been replaced or revoked. */
export function momentsOf({ certificate }: Pick<CertificateRecord, 'certificate'>): readonly Instant[] {
  const { issuedAt, status } = certificate;
  if (status === 'replaced') return [issuedAt, certificate.replacedAt];
  return status === 'revoked' ? [issuedAt, certificate.revokedAt] : [issuedAt];
}

export function behind(
  moments: readonly Instant[],
  now: Instant,
): Extract<ClockRefusal, { code: 'clock_behind' }> | undefined {
  const latest = moments.toSorted().at(-1);
  return latest !== undefined && now < latest ? { code: 'clock_behind', latest } : undefined;
}
