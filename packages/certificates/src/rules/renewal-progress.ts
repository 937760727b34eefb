import { type LocalDate, MINUTES_PER_TEACHING_UNIT, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { LearningRecord } from './learning-record.ts';
import { type CertifiedTerm, decideRenewal, type Refresher, refresherUnits } from './renewal.ts';
import type { BookedRun } from './series-progress.ts';

/** As a part of results: teaching attended elsewhere that staff let count as a refresher of the series. */
export const REFRESHER_PART = 'refresher';

/** How far somebody is with renewing a certificate, before its end and after it. Plain data, fit for JSON. */
export interface RenewalProgress {
  /** What is attended after this day counts. */
  readonly since: LocalDate;
  /** Last day on which the certificate counts. */
  readonly until: LocalDate;
  readonly hasEnded: boolean;
  /** How long a renewal counts. */
  readonly months: number;
  readonly neededUnits: number;
  readonly attendedUnits: number;
  /** Of what is booked and not over. */
  readonly bookedUnits: number;
  readonly missingUnits: number;
  readonly missingWithBooked: number;
  /** Until when it would count, renewed today; absent while it cannot be. */
  readonly renewableUntil?: LocalDate;
  /** First day on which it can be renewed again, where so much lies ahead that it is too early. */
  readonly opensOn?: LocalDate;
}

/**
 * What of a record refreshes: every run of a module of the series, also of one that was attended before, and what staff
 * entered as a refresher.
 */
export function refreshersIn({ runs, results }: Pick<LearningRecord, 'runs' | 'results'>): readonly Refresher[] {
  const attended = runs.flatMap(({ days }) =>
    days.map(({ on, attendedMinutes, plannedMinutes }) => ({ on, minutes: Math.min(attendedMinutes, plannedMinutes) })),
  );
  const entered = results.flatMap((it) =>
    it.kind === 'attended' && it.part === REFRESHER_PART
      ? [{ on: it.on, minutes: it.teachingUnits * MINUTES_PER_TEACHING_UNIT }]
      : [],
  );
  return [...attended, ...entered];
}

export function renewalProgress(
  term: CertifiedTerm,
  refreshers: readonly Refresher[],
  booked: readonly BookedRun[],
  today: LocalDate,
): RenewalProgress {
  const { issuedOn: since, validUntil: until, renewalUnits: neededUnits, months } = term;
  const attendedUnits = refresherUnits(term, refreshers, today);
  const bookedMinutes = booked
    .flatMap(({ days }) => days)
    .filter(({ on }) => on > since)
    .reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
  const bookedUnits = teachingUnitsIn(bookedMinutes);
  const decision = decideRenewal(term, refreshers, today);
  return {
    ...{ since, until, months, neededUnits, attendedUnits, bookedUnits },
    hasEnded: until < today,
    missingUnits: Math.max(0, neededUnits - attendedUnits),
    missingWithBooked: Math.max(0, neededUnits - attendedUnits - bookedUnits),
    ...(decision.ok && { renewableUntil: decision.value.validUntil }),
    ...(!decision.ok && decision.refusal.code === 'renewal_too_early' && { opensOn: decision.refusal.from }),
  };
}
