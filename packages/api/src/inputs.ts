export { type FieldCode, type FieldProblem, fieldProblems } from './field-problems.ts';
export * from './inputs/account.ts';
export * from './inputs/certificates.ts';
export * from './inputs/desk.ts';
export * from './inputs/fields.ts';
export * from './inputs/polls.ts';
export * from './inputs/programme.ts';
export * from './inputs/registration.ts';
export { ownPath } from './own-path.ts';
