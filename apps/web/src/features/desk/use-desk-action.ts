import { useRef, useState } from 'react';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useTell } from './desk-message.tsx';

export interface DeskAction {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Does it, and tells what came of it, if that is not on the page anyway. While it runs, another click does nothing. */
  readonly run: (work: () => Promise<string | undefined>) => Promise<Failure | undefined>;
  readonly forget: () => void;
}

/** Something a click does, from the click to the answer. */
export function useDeskAction(): DeskAction {
  const tell = useTell();
  const running = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const forget = () => setFailure(undefined);

  const run: DeskAction['run'] = async (work) => {
    if (running.current) return undefined;
    running.current = true;
    setIsBusy(true);
    forget();
    try {
      const message = await work();
      if (message !== undefined) tell(message);
      return undefined;
    } catch (error) {
      const failed = failureOf(error);
      setFailure(failed);
      return failed;
    } finally {
      running.current = false;
      setIsBusy(false);
    }
  };

  return { isBusy, failure, run, forget };
}
