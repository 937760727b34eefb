import type { RegistrationId } from '@netzwerkstatt/domain';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { LinkProblem } from '../../features/registration/link-problem.tsx';
import { RegistrationPending } from '../../features/registration/registration-pending.tsx';
import { StandingView } from '../../features/registration/standing-view.tsx';
import { useOwnRegistration } from '../../features/registration/use-own-registration.ts';

export interface OwnStandingProps {
  readonly registration: RegistrationId;
  readonly isVoucherGone: boolean;
}

/** Whoever is signed in and registered sees here how it stands; right after the form, too. */
export function OwnStanding({ registration, isVoucherGone }: OwnStandingProps) {
  const router = useRouter();
  const key = useMemo(() => ({ registration }), [registration]);
  const { own, failure, ask } = useOwnRegistration(key);
  if (own !== undefined) {
    return (
      <StandingView
        own={own}
        registrationKey={key}
        isVoucherGone={isVoucherGone}
        askAgain={async () => {
          await ask();
          await router.invalidate();
        }}
      />
    );
  }
  if (failure !== undefined) return <LinkProblem failure={failure} onRetry={ask} />;
  return <RegistrationPending />;
}
