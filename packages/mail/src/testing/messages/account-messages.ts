import type { ChallengeId } from '@netzwerkstatt/application';
import type { AddressChangeId, Instant } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import type { SampleMessages, SampleReader } from './sample-reader.ts';

export function accountMessages(about: SampleReader) {
  const { registration: _, ...whom } = about;
  const { locale } = about;
  const expiresAt = '2026-11-23T09:00:00.000Z' as Instant;
  return {
    sign_in: {
      kind: 'sign_in',
      locale,
      challenge: testId('x', 1) as ChallengeId,
      expiresAt: '2026-11-21T09:10:00.000Z' as Instant,
    },
    no_account: { kind: 'no_account', locale },
    address_change: {
      kind: 'address_change',
      ...whom,
      recipientName: '',
      change: testId('x', 4) as AddressChangeId,
      expiresAt,
    },
    address_confirmed: { kind: 'address_confirmed', ...about },
    address_left: { kind: 'address_left', ...whom },
  } satisfies SampleMessages;
}
