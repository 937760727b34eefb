import type { Result } from '@netzwerkstatt/domain';
import { TRPCError } from '@trpc/server';
import type { AnyRefusal } from './refusals/any-refusal.ts';
import { protocolCodes } from './refusals/protocol-codes.ts';

export type { AnyRefusal } from './refusals/any-refusal.ts';

/** Carries a refusal through the protocol to the page, which has the words for it. */
export class RefusalError extends TRPCError {
  readonly refusal: AnyRefusal;

  constructor(refusal: AnyRefusal) {
    super({ code: protocolCodes[refusal.code], message: refusal.code });
    this.refusal = refusal;
  }
}

/** @throws RefusalError with the refusal, when there is one. */
export function orThrow<Value>(result: Result<Value, AnyRefusal>): Value {
  if (result.ok) return result.value;
  throw new RefusalError(result.refusal);
}
