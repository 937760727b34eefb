import type { ReactNode } from 'react';
import styles from './print.module.css';

/** One sheet on the screen; on paper a page of its own. */
export function Paper({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reached by the keyboard
    <section className={styles.paper} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
