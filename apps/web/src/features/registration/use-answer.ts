import { getRouteApi } from '@tanstack/react-router';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useAction } from '../../lib/use-action.ts';
import type { Answer } from './standing.ts';
import type { RegistrationKey } from './use-own-registration.ts';

const root = getRouteApi('__root__');

export interface AnswerOptions {
  readonly registrationKey: RegistrationKey;
  /** Asks anew how it stands; called after every answer, whatever came of it. */
  readonly askAgain: () => Promise<unknown>;
  /** Called when an answer was taken, with how it stands by then on the page. */
  readonly onAnswered?: (() => void) | undefined;
  /** Called when one was not taken, and without a failure when the next one is given. */
  readonly onFailure: (failure: Failure | undefined) => void;
}

/** Gives an answer about a registration, one at a time. */
export function useAnswer({ registrationKey: key, askAgain, onAnswered, onFailure }: AnswerOptions) {
  const { api } = root.useRouteContext();
  const { running, run } = useAction<Answer>();

  const give = (answer: Answer) =>
    run(answer, async () => {
      onFailure(undefined);
      const failure = await call(answer).then(
        () => undefined,
        (error: unknown) => failureOf(error),
      );
      await askAgain();
      if (failure === undefined) onAnswered?.();
      else onFailure(failure);
    });

  function call(answer: Answer): Promise<unknown> {
    switch (answer) {
      case 'confirm':
        return 'token' in key ? api.registration.confirm.mutate(key) : Promise.resolve();
      case 'accept':
        return api.registration.accept.mutate(key);
      case 'decline':
        return api.registration.decline.mutate(key);
      case 'withdraw':
        return api.registration.withdraw.mutate(key);
    }
  }

  return { running, give };
}
