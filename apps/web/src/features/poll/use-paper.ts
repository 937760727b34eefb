import type { Api } from '../../lib/api.ts';
import type { Answers } from '../../lib/api-types.ts';
import { useOpened } from '../../lib/use-opened.ts';

export type Paper = Answers['polls']['paper'];

/** Asks in the browser for the paper of whoever has the link. */
export function usePaper(token: string | undefined) {
  return useOpened(token, open);
}

const open = (api: Api, token: string) => api.polls.paper.query({ token });
