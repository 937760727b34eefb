import type { CallAnswer, RootRouter } from '@netzwerkstatt/api';
import { createTRPCClient, httpBatchLink, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';

export type Api = ReturnType<typeof createTRPCClient<RootRouter>>;

/** The procedures, called over HTTP: in the browser. */
export function browserApi(): Api {
  return createTRPCClient<RootRouter>({ links: [httpBatchLink({ url: '/trpc', maxItems: 10 })] });
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
