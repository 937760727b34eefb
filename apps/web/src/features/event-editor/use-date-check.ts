import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Answers } from '../../lib/api-types.ts';
import type { DatesQuestion } from './dates-to-check.ts';

export type DateCheck = Answers['desk']['checkDates'];

const PAUSE_MS = 400;

/**
 * What speaks against the dates as they stand in the fields, asked when somebody pauses.
 *
 * @param question - `undefined` while days or times are not filled.
 * @returns `undefined` while it is not known, also when nobody answers; saving asks again anyway.
 */
export function useDateCheck(question: DatesQuestion | undefined): DateCheck | undefined {
  const { api } = getRouteApi('__root__').useRouteContext();
  const [found, setFound] = useState<{ readonly key: string; readonly check: DateCheck }>();
  const key = question && JSON.stringify(question);

  useEffect(() => {
    if (key === undefined) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const check = await api.desk.checkDates.mutate(JSON.parse(key) as DatesQuestion).catch(() => undefined);
      if (isCurrent && check !== undefined) setFound({ key, check });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, api]);

  return key !== undefined && found?.key === key ? found.check : undefined;
}
