import type { CertificateRule } from './certificate-rule.ts';
import type { RecordedResult } from './learning-record.ts';

type AssignmentRule = Extract<CertificateRule, { kind: 'assignment' }>;
type TestRule = Extract<CertificateRule, { kind: 'test' }>;

/** Whether a result counts for its part, as the rules about it ask. */
export function isGoodResult(result: RecordedResult, rules: readonly CertificateRule[]): boolean {
  switch (result.kind) {
    case 'attended':
      return result.teachingUnits > 0;
    case 'colloquium':
      return result.isPassed;
    case 'assignment': {
      const asked = rules.filter((it): it is AssignmentRule => it.kind === 'assignment' && it.part === result.part);
      return asked.length === 0 ? result.grade !== 'returned' : asked.every((rule) => meetsAssignment(result, rule));
    }
    case 'test':
      return rules.some((rule) => rule.kind === 'test' && meetsTest(result, rule));
    case 'external_certificate':
      return meetsExternal(result, rules);
  }
}

export function meetsAssignment(result: RecordedResult, rule: AssignmentRule): boolean {
  if (result.kind !== 'assignment' || result.part !== rule.part || result.grade === 'returned') return false;
  const isGraded = rule.graded === 'accepted' || result.grade === 'passed';
  const { pages = 0 } = result;
  const isLongEnough = rule.pages === undefined || (pages >= rule.pages.min && pages <= rule.pages.max);
  return isGraded && isLongEnough && (!rule.isPseudonymised || result.isPseudonymised === true);
}

export function meetsTest(result: RecordedResult, rule: TestRule): boolean {
  if (result.kind !== 'test' || result.questions < rule.minimumQuestions) return false;
  return result.questions > 0 && result.correctAnswers / result.questions >= rule.passShare;
}

function meetsExternal(
  { isChecked }: Extract<RecordedResult, { kind: 'external_certificate' }>,
  rules: readonly CertificateRule[],
): boolean {
  return isChecked || rules.every((it) => it.kind !== 'external_certificate' || !it.isCheckedByStaff);
}
