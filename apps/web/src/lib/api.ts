import type { CallAnswer, RootRouter } from '@netzwerkstatt/api';
import { createTRPCClient, httpBatchLink, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable, tap } from '@trpc/server/observable';

export type Api = ReturnType<typeof createTRPCClient<RootRouter>>;

/**
 * The procedures, called over HTTP: in the browser.
 *
 * @param forget - Drops what was fetched ahead for other pages.
 */
export function browserApi(forget: () => void): Api {
  return createTRPCClient<RootRouter>({
    links: [forgettingAfterChanges(forget), httpBatchLink({ url: '/trpc', maxItems: 10 })],
  });
}

/** What was fetched before a change tells of before it: a list that a link had fetched ahead lacks what was just sent. */
export function forgettingAfterChanges(forget: () => void): TRPCLink<RootRouter> {
  return () =>
    ({ op, next }) =>
      op.type === 'mutation' ? next(op).pipe(tap({ next: forget, error: forget })) : next(op);
}

/** The same procedures, called within the server that renders the page. */
export function serverApi(call: (path: string, input: unknown) => Promise<CallAnswer>): Api {
  const link: TRPCLink<RootRouter> =
    () =>
    ({ op }) =>
      observable((observer) => {
        void call(op.path, op.input).then((answer) => {
          if (!answer.ok) {
            const error = { message: answer.message, code: -32_600, data: answer.data };
            observer.error(TRPCClientError.from<RootRouter>({ error } as Parameters<typeof TRPCClientError.from>[0]));
            return;
          }
          observer.next({ result: { data: answer.data } });
          observer.complete();
        });
      });
  return createTRPCClient<RootRouter>({ links: [link] });
}
