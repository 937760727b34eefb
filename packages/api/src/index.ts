export type { Context, House } from './context.ts';
export type { Demonstration, ShownMail } from './demonstration/demonstration.ts';
export { exportInput, wishFrom } from './desk/export-input.ts';
export { errorData, errorMessage } from './error-data.ts';
export type { FieldCode, FieldProblem } from './field-problems.ts';
export { type LimitName, limitKeyOf, limits } from './limits.ts';
export type {
  CallAnswer,
  PageRequest,
  ProcedureErrorData,
  RenderedPage,
  RenderPage,
  RenderVerification,
  VerificationRequest,
  VerificationView,
} from './page-renderer.ts';
export type { Choices } from './programme/land-view.ts';
export { type AnyRefusal, RefusalError } from './refusals.ts';
export { createCaller, type RootRouter, rootRouter } from './root-router.ts';
export type { Meta } from './trpc.ts';
