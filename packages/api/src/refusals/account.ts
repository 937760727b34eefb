import type {
  ChangeAddressRefusal,
  ConfirmAddressRefusal,
  EraseRefusal,
  SignInRefusal,
} from '@netzwerkstatt/application';
import type { Refusal } from '@netzwerkstatt/domain';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of signing in, one’s address and one’s data. */
export type AccountTopic =
  | ChangeAddressRefusal
  | ConfirmAddressRefusal
  | EraseRefusal
  | SignInRefusal
  | (Refusal<'too_many_attempts'> & { readonly retryAfterSeconds: number });

export const accountCodes = {
  address_change_not_found: 'NOT_FOUND',
  address_change_over: 'CONFLICT',
  address_taken: 'CONFLICT',
  address_unchanged: 'BAD_REQUEST',
  confirmation_wrong: 'CONFLICT',
  holds_roles: 'CONFLICT',
  sign_in_code_wrong: 'BAD_REQUEST',
  sign_in_link_void: 'BAD_REQUEST',
  still_registered: 'CONFLICT',
  too_many_attempts: 'TOO_MANY_REQUESTS',
} as const satisfies ProtocolCodes;
