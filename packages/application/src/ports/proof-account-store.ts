import type { PeriodChoice } from '@netzwerkstatt/certificates';
import type { CpdRegimeCode, PersonId } from '@netzwerkstatt/domain';

/** A regime somebody keeps an account for, and the years they look at. */
export interface KeptProofAccount {
  readonly regime: CpdRegimeCode;
  readonly period: PeriodChoice;
}

export interface ProofAccountStore {
  /** In the order of their codes. */
  accountsOf(person: PersonId): Promise<readonly KeptProofAccount[]>;
  /** Writes over the one of the same regime. */
  saveAccount(person: PersonId, account: KeptProofAccount): Promise<void>;
  removeAccount(person: PersonId, regime: CpdRegimeCode): Promise<void>;
}
