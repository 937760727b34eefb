import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { type CertificateRule, ruleKey } from './certificate-rule.ts';
import type { CountedPart } from './counted-part.ts';
import type { LearningRecord, RecordedResult } from './learning-record.ts';
import { minutesOfShare } from './minutes-of-share.ts';
import { faultsOf } from './recorded-result.ts';
import type { UnmetRule } from './rule-decision.ts';

/** What was counted over the whole series. */
export interface SeriesMinutes {
  readonly planned: number;
  /** Attended and recognised. */
  readonly counted: number;
}

/** Demands about the series as a whole, and about papers, tests and the order; those about parts are `partDemands`. */
export function unmetOfSeries(
  rules: readonly CertificateRule[],
  record: LearningRecord,
  counted: readonly CountedPart[],
  { planned, counted: minutes }: SeriesMinutes,
): readonly UnmetRule[] {
  return withLeastUnit(rules).flatMap((rule): UnmetRule[] => {
    const key = ruleKey(rule);
    switch (rule.kind) {
      case 'minimum_share': {
        const missingMinutes = minutesOfShare(planned, rule.share) - minutes;
        if (rule.scope !== 'series' || missingMinutes <= 0) return [];
        return [{ key, code: 'series_share_too_low', share: rule.share, missingMinutes }];
      }
      case 'minimum_units': {
        const { teachingUnits: neededUnits } = rule;
        const missingMinutes = neededUnits * MINUTES_PER_TEACHING_UNIT - minutes;
        return missingMinutes > 0 ? [{ key, code: 'units_too_few', neededUnits, missingMinutes }] : [];
      }
      case 'assignment': {
        const { kind: _, ...asked } = rule;
        const isMet = record.results.some((it) => it.part === rule.part && meets(it, rule));
        return isMet ? [] : [{ key, code: 'assignment_missing', ...asked }];
      }
      case 'test': {
        const { kind: _, ...asked } = rule;
        return record.results.some((it) => meets(it, rule)) ? [] : [{ key, code: 'test_not_passed', ...asked }];
      }
      case 'starts_with':
        return isBegun(rule.module, counted)
          ? []
          : [{ key, code: 'started_with_another', module: rule.module, leftOut: [] }];
      case 'external_certificate': {
        return record.results.some((it) => meets(it, rule)) ? [] : [{ key, code: 'external_certificate_missing' }];
      }
      default:
        return [];
    }
  });
}

function meets(result: RecordedResult, rule: CertificateRule): boolean {
  return result.kind === rule.kind && faultsOf(result, [rule]).length === 0;
}

/** A certificate speaks of at least one teaching unit, whatever the rules ask for. */
function withLeastUnit(rules: readonly CertificateRule[]): readonly CertificateRule[] {
  const asksForUnits = rules.some((it) => it.kind === 'minimum_units' && it.teachingUnits >= 1);
  return asksForUnits ? rules : [...rules, { kind: 'minimum_units', teachingUnits: 1 }];
}

function isBegun(module: string, counted: readonly CountedPart[]): boolean {
  const own = counted.find(({ part }) => part.code === module);
  return own !== undefined && (own.recognisedMinutes > 0 || own.runs.length > 0);
}
