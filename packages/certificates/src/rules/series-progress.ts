import type { LocalDate } from '@netzwerkstatt/domain';
import type { RuleSet } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { AttendedRun, LearningRecord } from './learning-record.ts';
import type { PartStanding, RuleDecision } from './rule-decision.ts';

/** A run somebody has a place in and that is not over. */
export interface BookedRun {
  /** Code of the module. */
  readonly part: string;
  readonly run: string;
  readonly days: readonly { readonly on: LocalDate; readonly plannedMinutes: number }[];
  /** As in {@link AttendedRun}. */
  readonly moduleMinutes?: number;
}

/** How far somebody is in a series, before its end. */
export interface SeriesProgress {
  readonly now: RuleDecision;
  /** What it comes to if they attend all they have booked, from the first minute to the last. */
  readonly withBooked: RuleDecision;
  /** In the order of the series. */
  readonly path: readonly PathStep[];
}

export type PathStep = PartStanding & {
  /** `begun`: attended, and not long enough to be done. */
  readonly state: 'done' | 'recognised' | 'booked' | 'begun' | 'open';
  /** Whether there is no certificate without it, as things stand. */
  readonly isNeeded: boolean;
  /** The booked run, where there is one. */
  readonly booked?: string;
  /** Its last day; once that is past, the run waits for its attendance to be confirmed. */
  readonly bookedUntil?: LocalDate;
};

/** @throws RangeError as {@link evaluateRules}. */
export function seriesProgress(
  rules: readonly RuleSet[],
  record: LearningRecord,
  booked: readonly BookedRun[],
): SeriesProgress {
  const now = evaluateRules(rules, record);
  const withBooked = evaluateRules(rules, { ...record, runs: [...record.runs, ...booked.map(asAttended)] });
  const needed = new Set(now.unmet.flatMap((it) => ('part' in it ? it.part : [])));
  const path = now.parts.map((part): PathStep => {
    const next = booked.filter((it) => it.part === part.code).toSorted(byFirstDay)[0];
    const until = next && daysOf(next).at(-1);
    return {
      ...part,
      state: stateOf(part, next?.run),
      isNeeded: needed.has(part.code),
      ...(next !== undefined &&
        part.doneBy === undefined && { booked: next.run, ...(until && { bookedUntil: until }) }),
    };
  });
  return { now, withBooked, path };
}

function stateOf(part: PartStanding, booked: string | undefined): PathStep['state'] {
  if (part.doneBy !== undefined) return part.doneBy === 'attended' ? 'done' : 'recognised';
  if (booked !== undefined) return 'booked';
  return part.attendedMinutes > 0 ? 'begun' : 'open';
}

function asAttended(booked: BookedRun): AttendedRun {
  return { ...booked, days: booked.days.map((it) => ({ ...it, attendedMinutes: it.plannedMinutes })) };
}

function byFirstDay(a: BookedRun, b: BookedRun): number {
  return (daysOf(a)[0] ?? '') < (daysOf(b)[0] ?? '') ? -1 : 1;
}

function daysOf({ days }: BookedRun): readonly LocalDate[] {
  return days.map(({ on }) => on).toSorted();
}
