import { type LocalDate, ok, type Refusal, type Result, refuse, teachingUnitsIn } from '@netzwerkstatt/domain';
import { monthsLater } from './months-later.ts';
import type { Validity } from './validity.ts';

/** A certificate that ends, and what was promised with it. */
export interface CertifiedTerm extends Validity {
  /** Of its first version: a name put right later moves nothing. What was attended up to this day is no refresher. */
  readonly issuedOn: LocalDate;
  /** How long a renewal counts. */
  readonly months: number;
}

/** Teaching attended on one day. */
export interface Refresher {
  readonly on: LocalDate;
  /** Breaks excluded, whole and not negative. */
  readonly minutes: number;
}

export interface RenewalTooShort extends Refusal<'renewal_too_short'> {
  /** Whole units of refresher; one that is begun is missing. */
  readonly missingUnits: number;
}

/** More than a whole term lies ahead already. */
export interface RenewalTooEarly extends Refusal<'renewal_too_early'> {
  /** First day on which it can be renewed. */
  readonly from: LocalDate;
}

export type RenewalDecision = Result<Validity, RenewalTooShort | RenewalTooEarly>;

/**
 * Renews a certificate for as long as it counted before: from the end of its validity, or from the day of renewal where
 * that is over already. Nobody loses months by renewing early, and nobody piles up more than one term ahead.
 *
 * @param refreshers - days of several runs, also of one module, are added up.
 */
export function decideRenewal(
  term: CertifiedTerm,
  refreshers: readonly Refresher[],
  today: LocalDate,
): RenewalDecision {
  const { validUntil, renewalUnits, months } = term;
  const from = monthsLater(validUntil, -months);
  if (today < from) return refuse({ code: 'renewal_too_early', from });
  const missingUnits = renewalUnits - refresherUnits(term, refreshers, today);
  if (missingUnits > 0) return refuse({ code: 'renewal_too_short', missingUnits });
  return ok({ validUntil: monthsLater(validUntil > today ? validUntil : today, months), renewalUnits });
}

/** Whole teaching units of refresher from the day after the issue up to a day, that one included. */
export function refresherUnits(
  { issuedOn }: Pick<CertifiedTerm, 'issuedOn'>,
  refreshers: readonly Refresher[],
  upTo: LocalDate,
): number {
  const counted = refreshers.filter(({ on }) => on > issuedOn && on <= upTo);
  return teachingUnitsIn(counted.reduce((sum, { minutes }) => sum + minutes, 0));
}

/** Why a certificate was renewed. */
export interface RenewalBasis {
  readonly kind: 'renewal';
  readonly term: CertifiedTerm;
  readonly refreshers: readonly Refresher[];
  /** The day of renewal. */
  readonly asOf: LocalDate;
  readonly decision: RenewalDecision;
}

/** Decides, and takes down what the decision rests on. */
export function takeRenewalBasis(term: CertifiedTerm, refreshers: readonly Refresher[], asOf: LocalDate): RenewalBasis {
  return { kind: 'renewal', term, refreshers, asOf, decision: decideRenewal(term, refreshers, asOf) };
}
