export * from './check-answers.ts';
export * from './check-questions.ts';
export * from './decide-question-change.ts';
export { type AnswerRefusal, type TypedAnswer, typedAnswer } from './parse-answer.ts';
export * from './question.ts';
export * from './question-limits.ts';
export * from './shown-answers.ts';
export { questionsOfMember, type Respondent } from './visible-questions.ts';
