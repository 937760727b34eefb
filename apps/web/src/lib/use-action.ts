import { useRef, useState } from 'react';
import { type Failure, failureOf } from './failure.ts';

export interface Action<Name extends string> {
  /** What is running. */
  readonly running: Name | undefined;
  /** Why the last one failed. */
  readonly failure: Failure | undefined;
  /** Does it. While one thing runs, further clicks do nothing. @returns whether it worked. */
  readonly run: (name: Name, work: () => Promise<unknown>) => Promise<boolean>;
  readonly forgetFailure: () => void;
}

/** Things that clicks do, one at a time. */
export function useAction<Name extends string>(): Action<Name> {
  const isRunning = useRef(false);
  const [running, setRunning] = useState<Name>();
  const [failure, setFailure] = useState<Failure>();

  const run: Action<Name>['run'] = async (name, work) => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setRunning(name);
    setFailure(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      isRunning.current = false;
      setRunning(undefined);
    }
  };

  return { running, failure, run, forgetFailure: () => setFailure(undefined) };
}
