import { flushSync } from 'react-dom';

/**
 * Changes the page and puts the focus into what came of it, at once: whoever types on without looking loses no letter.
 * Called by handlers of events only.
 */
export function focusAfter(change: () => void, id: string): void {
  flushSync(change);
  document.getElementById(id)?.focus();
}
