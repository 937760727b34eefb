import type { Api } from '../../lib/api.ts';
import type { Answers } from '../../lib/api-types.ts';
import { useOpened } from '../../lib/use-opened.ts';

export type InvitationPaper = Answers['invitations']['open'];

/** Opens the invitation in the browser, for whoever has its link. */
export function useInvitation(token: string | undefined) {
  return useOpened(token, open);
}

const open = (api: Api, token: string) => api.invitations.open.mutate({ token });
