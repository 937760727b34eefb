import type { Refusal, TakeOverRefusal } from '@netzwerkstatt/domain';
import type { AnswersRefused, RegistrationRefusal } from '@netzwerkstatt/registration';
import type { TransferState } from '../ports/index.ts';
import type { UnknownChoice } from '../registration/known-choice.ts';

/** Why somebody cannot hand their place on, or not to this person. */
export type OfferTransferRefusal =
  | RegistrationRefusal
  | TakeOverRefusal
  | Refusal<'registration_not_found'>
  | Refusal<'transfer_to_oneself'>
  | Refusal<'colleague_asked_already'>
  /** For every place somebody is asked already; first that is taken back. */
  | Refusal<'transfer_open'>
  /** So many were asked already; from now on the coordination helps. */
  | (Refusal<'transfers_too_many'> & { readonly max: number });

/** Why there is nothing to answer any more: answered, taken back, or the time is over. */
export type TransferOver = Refusal<'transfer_over'> & { readonly status: Exclude<TransferState['status'], 'open'> };

export type AnswerTransferRefusal =
  | RegistrationRefusal
  | TakeOverRefusal
  | TransferOver
  | UnknownChoice
  | AnswersRefused
  | Refusal<'transfer_not_found'>;
