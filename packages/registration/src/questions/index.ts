export * from './check-answers.ts';
export * from './check-questions.ts';
export * from './decide-question-change.ts';
export * from './parse-answer.ts';
export * from './question.ts';
export * from './question-limits.ts';
export * from './shown-answers.ts';
export * from './visible-questions.ts';
