import type { Inputs } from '../../lib/api-types.ts';
import type { ResultKind } from './learner-data.ts';

/** What stands in the fields; only those of the kind of result are shown and sent. */
export interface ResultValues {
  readonly part: string;
  readonly on: string;
  readonly teachingUnits: string;
  readonly grade: 'accepted' | 'passed' | 'returned';
  readonly pages: string;
  readonly isPseudonymised: boolean;
  readonly outcome: 'yes' | 'no';
  readonly questions: string;
  readonly correctAnswers: string;
  readonly isChecked: boolean;
}

/** Numbers are sent as typed: what is none is for the schema to say. */
export function toResult(values: ResultValues, kind: ResultKind): Inputs['series']['recordResult']['result'] {
  const { part, on, grade, pages, isPseudonymised } = values;
  const number = (text: string) => Number(text.trim() === '' ? Number.NaN : text);
  switch (kind) {
    case 'attended':
      return { kind, part, on, teachingUnits: number(values.teachingUnits) };
    case 'assignment':
      return { kind, part, on, grade, isPseudonymised, ...(pages.trim() !== '' && { pages: number(pages) }) };
    case 'colloquium':
      return { kind, part, on, isPassed: values.outcome === 'yes' };
    case 'test':
      return { kind, part, on, questions: number(values.questions), correctAnswers: number(values.correctAnswers) };
    case 'external_certificate':
      return { kind, part, on, isChecked: values.isChecked };
  }
}
