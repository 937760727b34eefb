import { linkInput } from '@netzwerkstatt/api/inputs';
import { useMemo } from 'react';
import { useFragment } from '../../lib/use-fragment.ts';

export type LinkToken =
  /** Our scripts have not looked yet. */
  | { readonly kind: 'pending' }
  /** None at all. */
  | { readonly kind: 'missing' }
  /** Something, but no secret of ours: a part is missing. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'given'; readonly token: string };

/** The secret of the link the page was opened by. */
export function useLinkToken(): LinkToken {
  const fragment = useFragment();
  return useMemo(() => {
    if (fragment === undefined) return { kind: 'pending' };
    if (fragment === '') return { kind: 'missing' };
    const parsed = linkInput.safeParse({ token: fragment });
    return parsed.success ? { kind: 'given', token: parsed.data.token } : { kind: 'malformed' };
  }, [fragment]);
}
