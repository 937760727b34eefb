import type { LocalDate } from '@netzwerkstatt/domain';
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
