import type { Api } from '../../lib/api.ts';
import { useOpened } from '../../lib/use-opened.ts';

/** Opens the question in the browser, for whoever has its link. */
export function useApproval(token: string | undefined) {
  return useOpened(token, open);
}

const open = (api: Api, token: string) => api.approvals.open.query({ token });
