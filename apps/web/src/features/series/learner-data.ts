import type { Answers, Inputs } from '../../lib/api-types.ts';

export type LearnerView = Answers['series']['learner'];
export type RecordedResult = LearnerView['results'][number];
export type RuleException = LearnerView['exceptions'][number];
export type ResultKind = Inputs['series']['recordResult']['result']['kind'];

/** A part somebody can have a result in, and what kind of result that is. */
export interface ResultPart {
  readonly code: string;
  readonly title: string;
  readonly kind: ResultKind;
}

/** Papers are graded, a colloquium is passed, everything else is attended: the rules of the series say which is which. */
export function resultParts({ furtherParts, rules }: LearnerView, test: string): readonly ResultPart[] {
  const parts = furtherParts.map(({ code, title }): ResultPart => {
    if (rules.some((it) => it.kind === 'external_certificate')) return { code, title, kind: 'external_certificate' };
    if (rules.some((it) => it.kind === 'assignment' && it.part === code)) return { code, title, kind: 'assignment' };
    const isMandatory = rules.some((it) => it.kind === 'mandatory_part' && it.part === code);
    return { code, title, kind: isMandatory ? 'colloquium' : 'attended' };
  });
  const hasTest = rules.some(({ kind }) => kind === 'test');
  return hasTest ? [...parts, { code: 'test', title: test, kind: 'test' }] : parts;
}

/** „Abschlusskolloquium“, „L02“: what a part is called. */
export function partName({ progress }: LearnerView, code: string): string {
  const part = progress.path.find((it) => it.code === code);
  return part === undefined || part.kind === 'module' ? code : part.title;
}

/** A demand by its key, as staff read it: `minimum_share:module:L02` is about L02. */
export function splitKey(key: string): { readonly rule: string; readonly part: string | undefined } {
  const [rule = '', first, second] = key.split(':');
  return { rule, part: rule === 'minimum_share' ? second : first };
}
