import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useReload } from '../desk/desk-data.ts';
import { type BatchProgressView, settledOf } from './issuing.ts';

const ASK_EVERY_MS = 1500;

/** The batch that runs or ran last; asks how far it is until it has ended, then for the whole page anew. */
export function useBatchProgress(event: string, loaded: BatchProgressView | undefined): BatchProgressView | undefined {
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const [asked, setAsked] = useState<BatchProgressView>();
  const progress = asked !== undefined && isLater(asked, loaded) ? asked : loaded;
  const isRunning = progress?.state === 'running';

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(async () => {
      // A house that restarts answers the next time.
      const answer = await api.issuing.progress.query({ event }).catch(() => undefined);
      if (answer === undefined) return;
      setAsked(answer);
      if (answer.state !== 'running') await reload();
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning, event]);

  return progress;
}

/** Of the same batch the one is later in which more is settled; otherwise the page is. */
function isLater(asked: BatchProgressView, loaded: BatchProgressView | undefined): boolean {
  return asked.id === loaded?.id && settledOf(asked) >= settledOf(loaded) && loaded.state === 'running';
}
