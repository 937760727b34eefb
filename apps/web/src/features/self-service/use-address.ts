import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Answers } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';

export type AddressPaper = Answers['addresses']['read'];

const root = getRouteApi('__root__');

/** Asks in the browser for the address that whoever has the link can confirm. */
export function useAddress(token: string | undefined) {
  const { api } = root.useRouteContext();
  const [paper, setPaper] = useState<AddressPaper>();
  const [failure, setFailure] = useState<Failure>();

  const ask = useCallback(async () => {
    if (token === undefined) return;
    try {
      setPaper(await api.addresses.read.query({ token }));
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
