import { type LocalDate, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { monthsLater } from './months-later.ts';
import type { RuleDecision } from './rule-decision.ts';

export interface Validity {
  /** Last day on which the certificate counts. */
  readonly validUntil: LocalDate;
  /** How long a refresher renews it. */
  readonly renewalUnits: number;
}

/** How long a certificate counts that is issued on that day; `undefined`: for ever. */
export function validityOf({ validity }: RuleDecision, issuedOn: LocalDate): Validity | undefined {
  if (validity === undefined) return undefined;
  return { validUntil: monthsLater(issuedOn, validity.months), renewalUnits: validity.renewalTeachingUnits };
}

/** A refresher attended since the certificate was issued. */
export interface Refresher {
  readonly on: LocalDate;
  readonly teachingUnits: number;
}

export interface RenewalTooShort extends Refusal<'renewal_too_short'> {
  readonly missingUnits: number;
}

/**
 * Renews a certificate for as long as it counted before: from the end of its validity, or from the day of renewal where
 * that is over already. Nobody loses months by renewing early.
 *
 * @param issuedOn - of the certificate to be renewed; what was attended before it is not a refresher.
 */
export function decideRenewal(
  { validUntil, renewalUnits }: Validity,
  issuedOn: LocalDate,
  months: number,
  refreshers: readonly Refresher[],
  today: LocalDate,
): Result<Validity, RenewalTooShort> {
  const units = refreshers
    .filter(({ on }) => on > issuedOn && on <= today)
    .reduce((sum, it) => sum + it.teachingUnits, 0);
  if (units < renewalUnits) return refuse({ code: 'renewal_too_short', missingUnits: renewalUnits - units });
  return ok({ validUntil: monthsLater(validUntil > today ? validUntil : today, months), renewalUnits });
}
