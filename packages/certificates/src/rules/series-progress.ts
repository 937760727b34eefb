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
    const run = booked.filter((it) => it.part === part.code).toSorted(byFirstDay)[0]?.run;
    return {
      ...part,
      state: stateOf(part, run),
      isNeeded: needed.has(part.code),
      ...(run !== undefined && part.doneBy === undefined && { booked: run }),
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
  const [one, other] = [a, b].map(({ days }) => days.map(({ on }) => on).toSorted()[0] ?? '');
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
