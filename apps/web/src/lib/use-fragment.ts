import { useLocation } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether our scripts have taken over: before that, the page in the browser must be the one the server made. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * The part of the address after „#“, which is never sent to a server: secrets of mail links stand there.
 *
 * @returns `undefined` while the page is being taken over, and on the server.
 */
export function useFragment(): string | undefined {
  const isHydrated = useIsHydrated();
  const fragment = useLocation({ select: ({ hash }) => hash });
  return isHydrated ? fragment : undefined;
}
