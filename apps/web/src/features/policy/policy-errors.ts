import {
  findPolicyFindings,
  type PolicyEvent,
  type PolicyFinding,
  parseAllocationPolicy,
} from '@netzwerkstatt/registration';
import type { FormError } from '../../components/forms/error-summary.tsx';
import type { Locale } from '../../lib/locale.ts';
import { findingMessage, problemMessage } from './finding-words.ts';

export interface CheckedPolicy {
  /** What has to be mended before it can be saved, each at its field. */
  readonly errors: readonly FormError[];
  /** What can be meant so, and is seldom. */
  readonly hints: readonly PolicyFinding[];
}

/** What the rules say about a policy as it stands in the fields. */
export function checkPolicy(json: unknown, event: PolicyEvent, locale: Locale): CheckedPolicy {
  const policy = parseAllocationPolicy(json);
  if (!policy.ok) {
    const errors = policy.refusal.problems.map((it) => ({
      fieldId: fieldOf(it.at),
      message: problemMessage(it, locale),
    }));
    return { errors: onePerField(errors), hints: [] };
  }
  // The house fixes the lot when the policy is saved.
  const findings = findPolicyFindings(policy.value, event).filter(({ code }) => code !== 'lot_without_commitment');
  const isHint = (it: PolicyFinding) => it.weight === 'hint';
  return {
    errors: policyErrors(
      findings.filter((it) => !isHint(it)),
      locale,
    ),
    hints: findings.filter(isHint),
  };
}

export function policyErrors(findings: readonly PolicyFinding[], locale: Locale): readonly FormError[] {
  return onePerField(findings.map((it) => ({ fieldId: fieldOf(it.field), message: findingMessage(it, locale) })));
}

/** The first thing to mend at a field is enough at a time. */
function onePerField(errors: readonly FormError[]): readonly FormError[] {
  return errors.filter(({ fieldId }, index) => errors.findIndex((it) => it.fieldId === fieldId) === index);
}

/** The field on the page for a place in a policy. */
function fieldOf(at: string): string {
  const [part, index, field] = at.split('.');
  if (part === 'caps' && index !== undefined) return `caps.${index}.${field ?? 'by'}`;
  if (part === 'pools' && index !== undefined) {
    return `pools.${index}.${field === 'seats' || field === 'releaseAt' ? field : 'for'}`;
  }
  if (part === 'teams') return 'teamSize';
  if (part === 'ranking') return at;
  if (part === 'mode' || part === 'deadline' || part === 'ownRegions') return part;
  if (part === 'pools') return 'addPool';
  if (part === 'caps') return 'addCap';
  return 'overbookPercent';
}
