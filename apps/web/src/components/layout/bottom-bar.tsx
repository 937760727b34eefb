import type { ReactNode } from 'react';
import styles from './bottom-bar.module.css';

/** On small screens the main action stays in reach at the lower edge. Give it the same action the page has in its box. */
export function BottomBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles.bar} aria-label={label}>
      {children}
    </section>
  );
}
