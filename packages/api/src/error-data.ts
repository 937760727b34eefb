import type { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { fieldProblems } from './field-problems.ts';
import type { ProcedureErrorData } from './page-renderer.ts';
import { RefusalError } from './refusals.ts';

/** What of an error may go out: a refusal with its facts, the fields that are wrong, or nothing but that it failed. */
export function errorData(error: TRPCError): ProcedureErrorData {
  return {
    code: error.code,
    httpStatus: getHTTPStatusCodeFromError(error),
    refusal: error instanceof RefusalError ? error.refusal : undefined,
    fields: fieldProblems(error.cause),
  };
}

/** The words that go out with it; what an error of ours says is for the log. */
export function errorMessage(error: TRPCError): string {
  return error.code === 'INTERNAL_SERVER_ERROR' ? 'internal error' : error.message;
}
