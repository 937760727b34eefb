import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import type { CertificateRule, RuleSet, SeriesPart } from './certificate-rule.ts';
import {
  type AttendedRun,
  firstDayOf,
  type LearningRecord,
  minutesAttended,
  minutesPlanned,
  type RecordedResult,
} from './learning-record.ts';
import { faultsOf } from './recorded-result.ts';
import type { CountedRun } from './rule-decision.ts';

/** What of a record belongs to one part. */
export interface CountedPart {
  readonly part: SeriesPart;
  readonly plannedMinutes: number;
  readonly runs: readonly AttendedRun[];
  /** Those that count. */
  readonly results: readonly RecordedResult[];
  readonly attendedMinutes: number;
  readonly recognisedMinutes: number;
}

export function countParts({ parts, rules }: RuleSet, record: LearningRecord): readonly CountedPart[] {
  return parts.map((part) => countPart(part, rules, record));
}

function countPart(part: SeriesPart, rules: readonly CertificateRule[], record: LearningRecord): CountedPart {
  const plannedMinutes = part.teachingUnits * MINUTES_PER_TEACHING_UNIT;
  const runs = record.runs.filter((it) => it.part === part.code);
  const results = record.results.filter((it) => it.part === part.code && faultsOf(it, rules).length === 0);
  // Who passed or handed in what completes a part has done all of it; who sat in it was there so long, day by day.
  const fromResults = results.map((it) =>
    it.kind === 'attended' ? unitsOverDays(results) * MINUTES_PER_TEACHING_UNIT : plannedMinutes,
  );
  const recognised = record.recognised
    .filter((it) => part.kind === 'module' && it.part === part.code)
    .map(({ teachingUnits = part.teachingUnits }) => teachingUnits * MINUTES_PER_TEACHING_UNIT);
  return {
    part,
    plannedMinutes,
    runs,
    results,
    attendedMinutes: Math.min(plannedMinutes, Math.max(0, ...runs.map(minutesAttended), ...fromResults)),
    recognisedMinutes: Math.min(plannedMinutes, Math.max(0, ...recognised)),
  };
}

/** Of several runs the one of which most was attended, and of equal ones the first: it is what a transcript names. */
export function countedRun(it: CountedPart): CountedRun | undefined {
  const [best] = it.runs
    .flatMap((run) => toCountedRun(run, moduleMinutesOf(run, it)))
    .toSorted((a, b) => b.attendedMinutes - a.attendedMinutes || compare(a.from, b.from) || compare(a.run, b.run));
  return best;
}

type AttendedResult = Extract<RecordedResult, { kind: 'attended' }>;

/** What nobody grades may take several days, which add up; what was written down twice about one day counts once. */
function unitsOverDays(results: readonly RecordedResult[]): number {
  const attended = results.filter((it): it is AttendedResult => it.kind === 'attended');
  const byDay = [...Map.groupBy(attended, ({ on }) => on).values()];
  return byDay.reduce((sum, ofDay) => sum + Math.max(...ofDay.map((it) => it.teachingUnits)), 0);
}

/** Best marked, and of equal ones the first; of what nobody grades all days together, by the last of them. */
export function countedResult({ results }: CountedPart): RecordedResult | undefined {
  const lastAttended = results.filter((it) => it.kind === 'attended').toSorted((a, b) => compare(b.on, a.on))[0];
  if (lastAttended) return { ...lastAttended, teachingUnits: unitsOverDays(results) };
  const [best] = results.toSorted(
    (a, b) => worthOf(b) - worthOf(a) || compare(a.on, b.on) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
  return best;
}

function worthOf(result: RecordedResult): number {
  return result.kind === 'assignment' && result.grade === 'passed' ? 1 : 0;
}

/** How long the module was that a run taught, whether or not it was held as long. */
export function moduleMinutesOf({ moduleMinutes }: AttendedRun, { plannedMinutes }: CountedPart): number {
  return moduleMinutes ?? plannedMinutes;
}

function toCountedRun(run: AttendedRun, moduleMinutes: number): CountedRun[] {
  const from = firstDayOf(run);
  const to = run.days
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return [];
  const minutes = { attendedMinutes: minutesAttended(run), plannedMinutes: minutesPlanned(run), moduleMinutes };
  return [{ run: run.run, from, to, ...minutes }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
