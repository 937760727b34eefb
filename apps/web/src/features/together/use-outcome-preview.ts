import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Failure, failureOf } from '../../lib/failure.ts';
import type { BulkDecision } from './decisions-together.ts';
import type { PreviewedOutcome } from './outcome-groups.ts';
import type { SelectedId } from './use-together.ts';

interface Question {
  readonly event: string;
  readonly decision: BulkDecision;
  readonly registrations: readonly SelectedId[];
}

interface Found {
  readonly key: string;
  readonly outcome?: PreviewedOutcome;
  readonly failure?: Failure;
}

export interface OutcomePreview {
  readonly isLooking: boolean;
  readonly outcome?: PreviewedOutcome;
  readonly failure?: Failure;
}

/** Whoever goes through the choices with the arrow keys asks once, where they stop. */
const PAUSE_MS = 300;

/**
 * What a decision would do, asked as soon as somebody pauses.
 *
 * @param question - `undefined` while nothing is chosen.
 */
export function useOutcomePreview(question: Question | undefined): OutcomePreview {
  const { api } = getRouteApi('__root__').useRouteContext();
  const [found, setFound] = useState<Found>();
  const key = question && JSON.stringify(question);

  useEffect(() => {
    if (key === undefined) return setFound(undefined);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await api.together.preview.mutate(JSON.parse(key) as Question).then(
        (outcome): Found => ({ key, outcome }),
        (error: unknown): Found => ({ key, failure: failureOf(error) }),
      );
      if (isCurrent) setFound(answer);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, api]);

  if (key === undefined) return { isLooking: false };
  return found?.key === key ? { isLooking: false, ...found } : { isLooking: true };
}
