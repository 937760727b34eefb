import type { RootRouter } from '@netzwerkstatt/api';
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { expect, test } from 'vitest';
import { forgettingAfterChanges } from './api.ts';

const answering = (isOk: boolean): TRPCLink<RootRouter> => {
  return () => () =>
    observable((observer) => {
      if (!isOk) return observer.error(new TRPCClientError('refused'));
      observer.next({ result: { data: undefined } });
      observer.complete();
    });
};

test.for([
  { rule: 'a change makes what was fetched ahead old', path: 'mutate', isOk: true, forgotten: 1 },
  { rule: 'so does one that was refused, since somebody else was faster', path: 'mutate', isOk: false, forgotten: 1 },
  { rule: 'what is only read leaves it', path: 'query', isOk: true, forgotten: 0 },
] as const)('$rule', async ({ path, isOk, forgotten }) => {
  let times = 0;
  const forget = () => {
    times += 1;
  };
  const api = createTRPCClient<RootRouter>({ links: [forgettingAfterChanges(forget), answering(isOk)] });
  const asked = path === 'query' ? api.own.read.query() : api.account.signOut.mutate();
  await asked.catch(() => undefined);
  expect(times).toBe(forgotten);
});
