import type { LocalDate } from '@netzwerkstatt/domain';
import type { CertificateRule } from './certificate-rule.ts';
import { firstDayOf, type LearningRecord, minutesAttended } from './learning-record.ts';
import { monthsLater } from './months-later.ts';

/** What of a record lies between a first day and the last one that counts with it, both inclusive. */
export interface Window {
  readonly record: LearningRecord;
  readonly startedOn?: LocalDate;
  /** Absent: no rule says until when. */
  readonly completeBy?: LocalDate;
}

/**
 * Every day on which somebody began something may have been the first of the series: what lies before it is then left
 * out. So nobody is worse off for having come once, long ago. What was recognised has no day.
 */
export function beginningsOf({ runs, results }: LearningRecord): readonly LocalDate[] {
  const begun = runs.filter((it) => minutesAttended(it) > 0).flatMap((it) => firstDayOf(it) ?? []);
  return [...new Set([...begun, ...results.map(({ on }) => on)])].toSorted();
}

/** @param startedOn - absent where nothing has begun: what was recognised is all there is. */
export function windowFrom(
  record: LearningRecord,
  startedOn: LocalDate | undefined,
  rules: readonly CertificateRule[],
): Window {
  if (startedOn === undefined) return { record: { ...record, runs: [], results: [] } };
  const months = rules.flatMap((rule) => (rule.kind === 'completion_window' ? rule.months : []));
  const isLimited = months.length > 0 && !record.exceptions.includes('completion_window');
  const completeBy = isLimited ? monthsLater(startedOn, Math.min(...months)) : undefined;
  const isWithin = (on: LocalDate) => on >= startedOn && (completeBy === undefined || on <= completeBy);
  const runs = record.runs.filter((it) => minutesAttended(it) > 0 && it.days.every(({ on }) => isWithin(on)));
  return {
    record: {
      ...record,
      runs: inOrder(runs, record, rules),
      results: record.results.filter(({ on }) => isWithin(on)),
    },
    startedOn,
    ...(completeBy !== undefined && { completeBy }),
  };
}

/** Where one module comes before all others, nothing counts that was begun before it. */
function inOrder(
  runs: LearningRecord['runs'],
  { recognised, exceptions }: LearningRecord,
  rules: readonly CertificateRule[],
): LearningRecord['runs'] {
  const asked = rules.flatMap((rule) => (rule.kind === 'starts_with' ? rule.module : []));
  const open = asked.filter((module) => recognised.every(({ part }) => part !== module));
  if (open.length === 0 || exceptions.includes('starts_with')) return runs;
  const begun = open.map((module) => {
    const own = runs.filter(({ part }) => part === module);
    return own.flatMap((it) => firstDayOf(it) ?? []).toSorted()[0];
  });
  return runs.filter((run) => begun.every((first) => first !== undefined && (firstDayOf(run) ?? '') >= first));
}
