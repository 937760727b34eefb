import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Answers } from '../../lib/api-types.ts';
import { type SessionValues, toSession } from './event-values.ts';

export type DateCheck = Answers['desk']['checkDates'];

const PAUSE_MS = 400;

/**
 * What speaks against the dates as they stand in the fields, asked when somebody pauses.
 *
 * @returns `undefined` while it is not known: the fields are not filled, or nobody answers; saving asks again anyway.
 */
export function useDateCheck(network: string, sessions: readonly SessionValues[]): DateCheck | undefined {
  const { api } = getRouteApi('__root__').useRouteContext();
  const [found, setFound] = useState<{ readonly key: string; readonly check: DateCheck }>();
  const key = JSON.stringify([network, sessions]);

  useEffect(() => {
    const wanted = JSON.parse(key) as [string, SessionValues[]];
    const asked = wanted[1].map(toSession);
    const isComplete = wanted[1].every(({ day, from, to }) => day !== '' && from !== '' && to !== '');
    if (!isComplete || asked.some(({ teachingMinutes }) => Number.isNaN(teachingMinutes))) return;
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
