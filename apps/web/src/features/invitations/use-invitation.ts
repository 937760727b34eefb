import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Answers } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';

export type InvitationPaper = Answers['invitations']['open'];

const root = getRouteApi('__root__');

/** Opens the invitation in the browser, for whoever has its link. */
export function useInvitation(token: string | undefined) {
  const { api } = root.useRouteContext();
  const [paper, setPaper] = useState<InvitationPaper>();
  const [failure, setFailure] = useState<Failure>();

  const ask = useCallback(async () => {
    if (token === undefined) return;
    try {
      setPaper(await api.invitations.open.mutate({ token }));
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [api, token]);

  useEffect(() => {
    void ask();
  }, [ask]);

  return { paper, failure, ask };
}
