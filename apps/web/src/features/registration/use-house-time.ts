import { type Instant, instantAt } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

const root = getRouteApi('__root__');

/**
 * What time it is where deadlines are kept: a demonstration's clock can be moved. Known in the browser only, so that
 * the page the server made and the one in the browser say the same.
 */
export function useHouseTime(): Instant | undefined {
  const { api } = root.useRouteContext();
  const { isDemo } = root.useLoaderData();
  const [now, setNow] = useState<Instant>();
  useEffect(() => {
    let isGone = false;
    const time = isDemo ? api.demonstration.clock.query() : Promise.resolve(instantAt(Date.now()));
    time.then(
      (it) => isGone || setNow(it),
      // Without it the deadline is still there, as a date.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [api, isDemo]);
  return now;
}
