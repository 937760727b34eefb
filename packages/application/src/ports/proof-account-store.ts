import type { PeriodChoice } from '@netzwerkstatt/certificates';
import type { CertificateId, CpdRegimeCode, LocalDate, PersonId } from '@netzwerkstatt/domain';

/** A regime somebody keeps an account for, and the years they look at. */
export interface KeptProofAccount {
  readonly regime: CpdRegimeCode;
  readonly period: PeriodChoice;
}

/** An account with whose it is. */
export interface ProofAccountAtHand extends KeptProofAccount {
  readonly person: PersonId;
}

/** Certificates whose validity ends within days, both inclusive, and how long before they are told of. */
export interface EndingValidity {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly monthsBefore: 1 | 3;
}

export interface ProofAccountStore {
  /** In the order of their codes. */
  accountsOf(person: PersonId): Promise<readonly KeptProofAccount[]>;
  /**
   * Writes over the one of the same regime.
   *
   * @param lookOn - The day from which {@link takeToLook} gives it; absent: never.
   */
  saveAccount(person: PersonId, account: KeptProofAccount, lookOn: LocalDate | undefined): Promise<void>;
  removeAccount(person: PersonId, regime: CpdRegimeCode): Promise<void>;
  /** Accounts to be looked at by this day, locked until the transaction ends; others skip them. */
  takeToLook(today: LocalDate, limit: number): Promise<readonly ProofAccountAtHand[]>;
  /** Whether somebody wants to be reminded; who never said so does. */
  reminds(person: PersonId): Promise<boolean>;
  saveReminds(person: PersonId, reminds: boolean): Promise<void>;
  /**
   * Valid certificates of series whose validity ends then, that nothing valid renews, and that were not taken for this term
   * before: each once.
   */
  takeEnding(query: EndingValidity, limit: number): Promise<readonly CertificateId[]>;
}
