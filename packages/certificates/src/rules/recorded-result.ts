import type { CertificateRule } from './certificate-rule.ts';
import type { RecordedResult } from './learning-record.ts';

type AssignmentRule = Extract<CertificateRule, { kind: 'assignment' }>;
type TestRule = Extract<CertificateRule, { kind: 'test' }>;
type ResultOf<Kind extends RecordedResult['kind']> = Extract<RecordedResult, { kind: Kind }>;

/** Why a result does not count, with what its sentence needs. */
export type ResultFault =
  /** Failed, or accepted where a pass is asked for. */
  | { readonly code: 'not_passed' }
  /** To be worked over. */
  | { readonly code: 'returned' }
  /** `pages`: absent where nobody wrote down how many it has. */
  | { readonly code: 'wrong_length'; readonly pages?: number; readonly min: number; readonly max: number }
  | { readonly code: 'not_pseudonymised' }
  | { readonly code: 'too_few_questions'; readonly questions: number; readonly minimumQuestions: number }
  | {
      readonly code: 'too_few_right';
      readonly correctAnswers: number;
      readonly questions: number;
      readonly passShare: number;
    }
  /** Staff have not looked at it. */
  | { readonly code: 'not_checked' };

/** What the rules find fault with; a result without any counts. */
export function faultsOf(result: RecordedResult, rules: readonly CertificateRule[]): readonly ResultFault[] {
  switch (result.kind) {
    case 'attended':
      return [];
    case 'colloquium':
      return result.isPassed ? [] : [{ code: 'not_passed' }];
    case 'assignment': {
      const asked = rules.filter((it): it is AssignmentRule => it.kind === 'assignment' && it.part === result.part);
      if (result.grade === 'returned') return [{ code: 'returned' }];
      return asked.flatMap((rule) => faultsOfPaper(result, rule));
    }
    case 'test': {
      const asked = rules.filter((it): it is TestRule => it.kind === 'test');
      return asked.length === 0 ? [{ code: 'not_passed' }] : asked.flatMap((rule) => faultsOfTest(result, rule));
    }
    case 'external_certificate': {
      const mustBeChecked = rules.some((it) => it.kind === 'external_certificate' && it.isCheckedByStaff);
      return mustBeChecked && !result.isChecked ? [{ code: 'not_checked' }] : [];
    }
  }
}

function faultsOfPaper({ grade, pages, isPseudonymised }: ResultOf<'assignment'>, rule: AssignmentRule): ResultFault[] {
  const faults: ResultFault[] = [];
  if (rule.graded === 'passed' && grade !== 'passed') faults.push({ code: 'not_passed' });
  if (rule.pages !== undefined && (pages === undefined || pages < rule.pages.min || pages > rule.pages.max)) {
    faults.push({ code: 'wrong_length', ...(pages !== undefined && { pages }), ...rule.pages });
  }
  if (rule.isPseudonymised && !isPseudonymised) faults.push({ code: 'not_pseudonymised' });
  return faults;
}

function faultsOfTest({ questions, correctAnswers }: ResultOf<'test'>, rule: TestRule): readonly ResultFault[] {
  const { minimumQuestions, passShare } = rule;
  if (questions < minimumQuestions) return [{ code: 'too_few_questions', questions, minimumQuestions }];
  if (questions > 0 && correctAnswers / questions >= passShare) return [];
  return [{ code: 'too_few_right', correctAnswers, questions, passShare }];
}
