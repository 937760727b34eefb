import type { QuestionDraft } from './design-draft.ts';

/** What the fields of one question need to know of it. */
export interface QuestionPartProps {
  readonly draft: QuestionDraft;
  /** The options people have chosen; absent as long as nobody has answered. */
  readonly chosen: readonly string[] | undefined;
  /** What is wrong with a field. */
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changed: Partial<QuestionDraft>) => void;
}
