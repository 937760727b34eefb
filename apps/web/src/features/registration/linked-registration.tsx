import { type ReactNode, useMemo } from 'react';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { LinkProblem } from './link-problem.tsx';
import { RegistrationPending } from './registration-pending.tsx';
import { useLinkToken } from './use-link-token.ts';
import { useOwnRegistration } from './use-own-registration.ts';

export interface LinkedRegistrationProps {
  readonly children: (
    own: OwnRegistration,
    key: { readonly token: string },
    askAgain: () => Promise<unknown>,
  ) => ReactNode;
}

/** Asks for the registration the link of a mail is about. Looking changes nothing; only buttons do. */
export function LinkedRegistration({ children }: LinkedRegistrationProps) {
  const link = useLinkToken();
  const key = useMemo(() => (link.kind === 'given' ? { token: link.token } : undefined), [link]);
  const { own, failure, ask } = useOwnRegistration(key);
  if (link.kind === 'missing') return <LinkProblem failure={undefined} onRetry={ask} />;
  if (link.kind === 'malformed') return <LinkProblem failure={{ kind: 'not_found' }} onRetry={ask} />;
  if (own !== undefined && key !== undefined) return children(own, key, ask);
  if (failure !== undefined) return <LinkProblem failure={failure} onRetry={ask} />;
  return <RegistrationPending />;
}
