import type { RegistrationId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { forgetAnsweredRequest } from './sent-request.ts';

/** A registration by the link of a mail, or by its id for whoever is signed in. */
export type RegistrationKey = { readonly registration: RegistrationId } | { readonly token: string };

export interface AskedRegistration {
  /** As it was read last; absent while it is asked for the first time, and when that failed. */
  readonly own: OwnRegistration | undefined;
  readonly failure: Failure | undefined;
  readonly ask: () => Promise<OwnRegistration | undefined>;
}

const root = getRouteApi('__root__');

/** Asks in the browser how a registration stands. */
export function useOwnRegistration(key: RegistrationKey | undefined): AskedRegistration {
  const { api } = root.useRouteContext();
  const [own, setOwn] = useState<OwnRegistration>();
  const [failure, setFailure] = useState<Failure>();
  const latest = useRef(0);
  const asked = JSON.stringify(key);

  const ask = useCallback(async () => {
    if (asked === undefined) return undefined;
    // Another link may be opened in this tab before the first one is answered.
    const turn = ++latest.current;
    const isLatest = () => turn === latest.current;
    try {
      const read = await api.registration.read.query(JSON.parse(asked) as RegistrationKey);
      if (!isLatest()) return undefined;
      forgetAnsweredRequest(read);
      setOwn(read);
      setFailure(undefined);
      return read;
    } catch (error) {
      if (isLatest()) setFailure(failureOf(error));
      return undefined;
    }
  }, [api, asked]);

  useEffect(() => {
    setOwn(undefined);
    setFailure(undefined);
    void ask();
  }, [ask]);

  return { own, failure, ask };
}
