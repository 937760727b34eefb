import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { type Failure, failureOf } from '../../lib/failure.ts';
import type { ApprovalPaper } from './paper-view.tsx';

const root = getRouteApi('__root__');

/** Opens the question in the browser, for whoever has its link. */
export function useApproval(token: string | undefined) {
  const { api } = root.useRouteContext();
  const [paper, setPaper] = useState<ApprovalPaper>();
  const [failure, setFailure] = useState<Failure>();
  const ask = useCallback(async () => {
    if (token === undefined) return;
    try {
      setPaper(await api.approvals.open.query({ token }));
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
