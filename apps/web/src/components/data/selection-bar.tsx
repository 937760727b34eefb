import type { ReactNode } from 'react';
import styles from './selection-bar.module.css';

export interface SelectionBarProps {
  readonly label: string;
  /** "3 selected": announced as it changes; `undefined` while nothing is. */
  readonly count: string | undefined;
  /** What selecting is good for, while nothing is; it keeps the place, so that no row moves at the first click. */
  readonly hint: string;
  /** Quiet small buttons; the one that lifts the selection comes last. */
  readonly children: ReactNode;
}

/** What can be done with the selected rows of a table. */
export function SelectionBar({ label, count, hint, children }: SelectionBarProps) {
  return (
    <section className={styles.place} aria-label={label}>
      <p role="status">{count}</p>
      {count === undefined ? <p className={styles.hint}>{hint}</p> : <div className={styles.actions}>{children}</div>}
    </section>
  );
}
