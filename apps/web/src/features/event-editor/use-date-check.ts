import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Answers } from '../../lib/api-types.ts';
import { datesToCheck } from './dates-to-check.ts';
import type { SessionValues } from './event-values.ts';

export type DateCheck = Answers['desk']['checkDates'];

const PAUSE_MS = 400;

/**
 * What speaks against the dates as they stand in the fields, asked when somebody pauses.
 *
 * @returns `undefined` while it is not known: days or times are not filled, or nobody answers; saving asks again anyway.
 */
export function useDateCheck(network: string, sessions: readonly SessionValues[]): DateCheck | undefined {
  const { api } = getRouteApi('__root__').useRouteContext();
  const [found, setFound] = useState<{ readonly key: string; readonly check: DateCheck }>();
  const key = JSON.stringify([network, sessions]);

  useEffect(() => {
    const wanted = JSON.parse(key) as [string, SessionValues[]];
    const asked = datesToCheck(wanted[1]);
    if (asked === undefined) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const input = { ...(wanted[0] !== '' && { network: wanted[0] }), sessions: asked };
      const check = await api.desk.checkDates.query(input).catch(() => undefined);
      if (isCurrent && check !== undefined) setFound({ key, check });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, api]);

  return found?.key === key ? found.check : undefined;
}
