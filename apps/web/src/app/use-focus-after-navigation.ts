import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Puts the focus on the heading of a page that was reached without loading the document anew, as a fresh document would
 * begin to be read from its top, or on the part of it that the address names. A search that only narrows its list
 * leaves the focus where it is.
 */
export function useFocusAfterNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, toLocation }) => {
        if (!pathChanged) return;
        const { hash } = toLocation;
        const top = () => document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
        // A hash can also be the secret of a link, and then names nothing here.
        const start = hash === '' ? top() : document.getElementById(hash);
        if (start === null) return;
        if (start.tabIndex < 0) start.tabIndex = -1;
        start.focus({ preventScroll: true });
      }),
    [router],
  );
}
