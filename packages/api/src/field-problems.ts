import * as z from 'zod/mini';

/** What is wrong with one field of an input: where it was typed, and a code the page has words for. */
export interface FieldProblem {
  /** `sessions.0.startsAt`. */
  readonly path: string;
  readonly code: FieldCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export type FieldCode =
  | 'text_missing'
  | 'text_too_long'
  | 'letter_not_printable'
  | 'letter_invisible'
  | 'email_malformed'
  | 'choice_missing'
  | 'number_wrong'
  | 'date_missing'
  | 'time_missing'
  | 'date_time_missing'
  | 'date_wrong'
  | 'too_many'
  | 'nested_too_deep'
  | 'invalid';

/** The problems of a schema's error, one per field; `undefined` when the error is of another kind. */
export function fieldProblems(error: unknown): readonly FieldProblem[] | undefined {
  if (!(error instanceof z.core.$ZodError)) return undefined;
  const byPath = new Map<string, FieldProblem>();
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (!byPath.has(path)) byPath.set(path, { path, ...problemOf(issue) });
  }
  return [...byPath.values()];
}

function problemOf(issue: z.core.$ZodIssue): Omit<FieldProblem, 'path'> {
  if (issue.code === 'custom' && issue.params !== undefined) {
    const { code, ...facts } = issue.params as { code: FieldCode } & Record<string, string | number>;
    return { code, facts };
  }
  return { code: 'invalid' };
}
