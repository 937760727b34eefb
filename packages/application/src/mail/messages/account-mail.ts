import type { AddressChangeId, Instant } from '@netzwerkstatt/domain';
import type { ChallengeId } from '../../ports/sign-in-store.ts';
import type { AboutEvent, AboutRegistration } from '../about.ts';

/** Signing in and reaching somebody. */
export type AccountMail =
  | { readonly kind: 'sign_in'; readonly challenge: ChallengeId; readonly expiresAt: Instant }
  | { readonly kind: 'no_account' }
  /** To a new address, which may be anybody's: whether it is theirs. */
  | ({
      readonly kind: 'address_change';
      readonly change: AddressChangeId;
      readonly expiresAt: Instant;
    } & AboutEvent)
  /** To the address that was confirmed. */
  | ({ readonly kind: 'address_confirmed' } & AboutRegistration)
  /** To the address until then. */
  | ({ readonly kind: 'address_left' } & AboutEvent);
