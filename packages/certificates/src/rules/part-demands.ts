import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { type CertificateRule, type RuleKey, ruleKey } from './certificate-rule.ts';
import { type CountedPart, moduleMinutesOf } from './counted-part.ts';
import { type AttendedRun, minutesAttended, minutesPlanned } from './learning-record.ts';
import { minutesOfShare } from './minutes-of-share.ts';

/** What a rule asks of one part, and what attendance leaves missing of it. */
export interface PartDemand {
  readonly key: RuleKey;
  readonly code: 'module_share_too_low' | 'day_share_too_low' | 'mandatory_part_missing' | 'not_without_absence';
  readonly part: string;
  /** 0: met by attendance. */
  readonly missingMinutes: number;
}

/** Each demand looks at the run that is best for it: whoever repeats a module loses nothing by that. */
export function partDemands(rules: readonly CertificateRule[], counted: readonly CountedPart[]): readonly PartDemand[] {
  return rules.flatMap((rule) =>
    counted.flatMap((it): PartDemand[] => {
      const part = it.part.code;
      switch (rule.kind) {
        case 'minimum_share': {
          if (rule.scope === 'series' || it.part.kind !== 'module') return [];
          const code = rule.scope === 'day' ? 'day_share_too_low' : 'module_share_too_low';
          const missing = rule.scope === 'day' ? missingOnDays : missingOfShare;
          return [{ key: ruleKey(rule, part), code, part, missingMinutes: missing(it, rule.share) }];
        }
        case 'mandatory_part':
          if (rule.part !== part) return [];
          return [
            { key: ruleKey(rule), code: 'mandatory_part_missing', part, missingMinutes: missingOfPart(it, rules) },
          ];
        case 'full_attendance': {
          if (rule.chamber !== undefined || (rule.parts.length > 0 && !rule.parts.includes(part))) return [];
          return [{ key: ruleKey(rule, part), code: 'not_without_absence', part, missingMinutes: missedOf(it, rules) }];
        }
        default:
          return [];
      }
    }),
  );
}

/**
 * How much is missing until a part is done: of whatever is attended the share the rules ask for within modules, or else
 * over the series, or else one teaching unit; of what is handed in or passed a good result.
 */
export function missingOfPart(it: CountedPart, rules: readonly CertificateRule[]): number {
  if (it.part.kind === 'further_part' && it.results.length === 0) return Math.max(it.plannedMinutes, 1);
  if (it.part.kind === 'further_part' && it.part.completedBy !== 'attended') return 0;
  const share = shareAsked(rules);
  if (share !== undefined) return missingOfShare(it, share);
  return Math.max(0, MINUTES_PER_TEACHING_UNIT - it.attendedMinutes);
}

/** How much is missing until nothing is, as chambers ask; over these parts together. */
export function missingForPoints(
  counted: readonly CountedPart[],
  parts: readonly string[],
  rules: readonly CertificateRule[],
): number {
  const asked = counted.filter(({ part }) => parts.length === 0 || parts.includes(part.code));
  return asked.reduce((sum, it) => sum + missedOf(it, rules), 0);
}

function shareAsked(rules: readonly CertificateRule[]): number | undefined {
  const shares = rules.flatMap((rule) => (rule.kind === 'minimum_share' && rule.scope !== 'day' ? rule : []));
  return (shares.find(({ scope }) => scope === 'module') ?? shares[0])?.share;
}

/** Of the module, in the version that was taught: a run that was held shorter does not make it shorter. */
function missingOfShare(it: CountedPart, share: number): number {
  if (it.part.kind === 'further_part')
    return Math.max(0, minutesOfShare(it.plannedMinutes, share) - it.attendedMinutes);
  return leastMissing(it, share, (run) => missingOfModule(run, it, share));
}

function missingOfModule(run: AttendedRun, it: CountedPart, share: number): number {
  return minutesOfShare(moduleMinutesOf(run, it), share) - minutesAttended(run);
}

/** On the days that were held, and of the module: days that were not held are missed by everybody. */
function missingOnDays(it: CountedPart, share: number): number {
  return leastMissing(it, share, (run) => {
    const onDays = run.days.map((day) => Math.max(0, minutesOfShare(day.plannedMinutes, share) - day.attendedMinutes));
    return Math.max(sum(onDays), missingOfModule(run, it, share));
  });
}

/**
 * Without a minute missed of what was held. What was held has to be as much of the module as is asked of everybody, so
 * that a run of an hour is not the module; a few minutes less than announced are nobody's absence.
 */
function missedOf(it: CountedPart, rules: readonly CertificateRule[]): number {
  if (it.part.kind === 'further_part') return missingOfShare(it, 1);
  const share = shareAsked(rules);
  return leastMissing(it, 1, (run) =>
    Math.max(
      minutesPlanned(run) - minutesAttended(run),
      share === undefined ? MINUTES_PER_TEACHING_UNIT - minutesAttended(run) : missingOfModule(run, it, share),
    ),
  );
}

function leastMissing(it: CountedPart, share: number, missingIn: (run: AttendedRun) => number): number {
  const ofNothing = minutesOfShare(it.plannedMinutes, share);
  return Math.max(0, Math.min(ofNothing, ...it.runs.filter((run) => minutesPlanned(run) > 0).map(missingIn)));
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((all, it) => all + it, 0);
}
