import { type LocalDate, MINUTES_PER_TEACHING_UNIT, teachingUnitsIn } from '@netzwerkstatt/domain';
import { resultsThatCount } from './asked-results.ts';
import type { RuleSet } from './certificate-rule.ts';
import { type CountedPart, countedResult, countedRun, countParts } from './counted-part.ts';
import { missingForPoints, missingOfPart, partDemands } from './part-demands.ts';
import { countedRecognition, partsMadeUpFor, recognitionBudget, usableRecognition } from './recognition.ts';
import { shortfallsOf } from './result-shortfall.ts';
import type { CertificateOutcome, PartStanding, RuleDecision, UnmetRule } from './rule-decision.ts';
import { isInForce } from './rule-versions.ts';
import { unmetOfSeries } from './unmet-rules.ts';
import type { Window } from './windows.ts';

/** Judges what lies within one window by one rule set. */
export function evaluateWindow(ruleSet: RuleSet, { record: done, startedOn, completeBy }: Window): RuleDecision {
  const { rules, ruleVersion } = ruleSet;
  const record = { ...done, results: resultsThatCount(done.results, ruleSet) };
  const counted = countParts(ruleSet, record);
  const sum = (minutes: (it: CountedPart) => number) => counted.reduce((total, it) => total + minutes(it), 0);
  const planned = sum((it) => it.plannedMinutes);
  const attended = sum((it) => it.attendedMinutes);
  const budget = recognitionBudget(rules, planned, record.exceptions.includes('recognition_cap'));
  const demands = partDemands(rules, counted).filter((it) => !record.exceptions.includes(it.key));
  const excepted = partDemands(rules, counted).filter((it) => record.exceptions.includes(it.key));
  const madeUp = partsMadeUpFor(counted, demands, budget);
  const recognition = countedRecognition(counted, madeUp, budget);
  const recognised = sum(({ part }) => recognition.get(part.code) ?? 0);
  const countedMinutes = attended + recognised;
  const ofParts = demands.filter((it) => it.missingMinutes > 0 && !madeUp.has(it.part));
  const ofSeries = unmetOfSeries(rules, record, counted, { planned, counted: countedMinutes });
  const unmet = [
    ...ofSeries.filter((it) => !record.exceptions.includes(it.key)),
    ...ofParts,
    ...notInForce(ruleSet, record.asOf),
  ];
  const exceptedKeys = [
    ...ofSeries.map(({ key }) => key).filter((key) => record.exceptions.includes(key)),
    ...excepted.filter((it) => it.missingMinutes > 0).map(({ key }) => key),
  ];
  const validity = rules.find((it) => it.kind === 'validity');

  return {
    outcome: outcomeOf(unmet, attended),
    ruleVersion,
    unmet,
    excepted: exceptedKeys.toSorted(),
    shortfalls: shortfallsOf(record.results, rules),
    parts: counted.map((it) => standingOf(it, ruleSet, madeUp, recognition.get(it.part.code) ?? 0)),
    totals: {
      attendedUnits: teachingUnitsIn(attended),
      recognisedUnits: teachingUnitsIn(sum((it) => it.recognisedMinutes)),
      countedRecognisedUnits: teachingUnitsIn(recognised),
      plannedUnits: teachingUnitsIn(planned),
      countedMinutes,
      recognisableMinutes: budget,
      cappedMinutes: sum(usableRecognition) - recognised,
    },
    ...(startedOn !== undefined && { startedOn }),
    ...(completeBy !== undefined && { completeBy }),
    points: rules.flatMap((rule) =>
      rule.kind === 'full_attendance' && rule.chamber !== undefined
        ? [{ chamber: rule.chamber, missingMinutes: missingForPoints(counted, rule.parts, rules) }]
        : [],
    ),
    ...(validity && { validity: { months: validity.months, renewalTeachingUnits: validity.renewalTeachingUnits } }),
  };
}

function notInForce(ruleSet: RuleSet, asOf: LocalDate): readonly UnmetRule[] {
  const { validFrom } = ruleSet;
  if (validFrom === undefined || isInForce(ruleSet, asOf)) return [];
  return [{ key: 'valid_from', code: 'rules_not_in_force', validFrom }];
}

const aboutAttendance: readonly UnmetRule['code'][] = [
  ...(['series_share_too_low', 'units_too_few', 'module_share_too_low'] as const),
  ...(['day_share_too_low', 'not_without_absence'] as const),
];

function outcomeOf(unmet: readonly UnmetRule[], attendedMinutes: number): CertificateOutcome {
  if (unmet.length === 0) return 'certificate';
  if (attendedMinutes < MINUTES_PER_TEACHING_UNIT) return 'none';
  return unmet.some(({ code }) => aboutAttendance.includes(code)) ? 'partial' : 'attendance';
}

function standingOf(
  it: CountedPart,
  { rules }: RuleSet,
  madeUp: ReadonlyMap<string, number>,
  countedRecognisedMinutes: number,
): PartStanding {
  const missing = missingOfPart(it, rules);
  const isRecognised = madeUp.has(it.part.code) || missing <= countedRecognisedMinutes;
  const doneBy = missing === 0 ? 'attended' : isRecognised ? 'recognised' : undefined;
  const run = countedRun(it);
  const result = countedResult(it);
  return {
    ...it.part,
    attendedMinutes: it.attendedMinutes,
    recognisedMinutes: it.recognisedMinutes,
    countedRecognisedMinutes,
    ...(doneBy !== undefined && { doneBy }),
    ...(run !== undefined && { run }),
    ...(result !== undefined && { result }),
  };
}
