import { createCaller, type Demonstration, errorData, errorMessage, type PageRequest } from '@netzwerkstatt/api';
import { TRPCError } from '@trpc/server';
import type { Logger } from 'pino';
import { procedureContext } from './procedure-context.ts';
import type { Reception, Visit } from './visit.ts';

/** How a page that is made here asks the procedures: as its visitor, without HTTP. */
export function callAs(
  reception: Reception,
  visit: Visit,
  demonstration: Demonstration | undefined,
  log: Logger,
): PageRequest['call'] {
  const context = procedureContext(reception.house, visit, demonstration);
  return async (path, input) => {
    try {
      const caller = createCaller(await context);
      const procedure = path.split('.').reduce<unknown>((router, name) => Reflect.get(router as object, name), caller);
      return { ok: true, data: await (procedure as (input: unknown) => Promise<unknown>)(input) };
    } catch (error) {
      const wrapped =
        error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
      if (wrapped.code === 'INTERNAL_SERVER_ERROR')
        log.error({ err: wrapped.cause ?? wrapped, path }, 'a procedure failed');
      return { ok: false, message: errorMessage(wrapped), data: { ...errorData(wrapped), path } };
    }
  };
}
