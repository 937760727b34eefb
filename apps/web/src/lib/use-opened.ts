import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Api } from './api.ts';
import { type Failure, failureOf } from './failure.ts';

const root = getRouteApi('__root__');

/**
 * Asks in the browser for what the link of a mail opens, since its secret never reaches the server with the address.
 *
 * @param open - The same function for every visit: another one asks again.
 */
export function useOpened<Paper>(token: string | undefined, open: (api: Api, token: string) => Promise<Paper>) {
  const { api } = root.useRouteContext();
  const [paper, setPaper] = useState<Paper>();
  const [failure, setFailure] = useState<Failure>();

  const ask = useCallback(async () => {
    if (token === undefined) return;
    try {
      setPaper(await open(api, token));
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [api, token, open]);

  useEffect(() => {
    void ask();
  }, [ask]);

  return { paper, failure, ask };
}
