import type { RunAnswer } from './run-reason.ts';

/** What the answers of a run can be narrowed to, as it stands in the address. */
export const answerFilters = ['platz', 'warteliste', 'absage'] as const;

export type AnswerFilter = (typeof answerFilters)[number];

const answers = { platz: 'accepted', warteliste: 'waiting', absage: 'refused' } as const satisfies Record<
  AnswerFilter,
  RunAnswer['to']
>;

/** The answer a filter leaves. */
export function answerOf(filter: AnswerFilter): RunAnswer['to'] {
  return answers[filter];
}
