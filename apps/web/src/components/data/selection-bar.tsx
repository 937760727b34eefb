import type { ReactNode } from 'react';
import styles from './selection-bar.module.css';

export interface SelectionBarProps {
  readonly label: string;
  /** "3 selected": announced as it changes. Nothing selected, nothing shown. */
  readonly count: string | undefined;
  /** Quiet small buttons; the one that lifts the selection comes last. */
  readonly children: ReactNode;
}

/** What can be done with the selected rows of a table. */
export function SelectionBar({ label, count, children }: SelectionBarProps) {
  return (
    <section className={styles.place} aria-label={label}>
      <p role="status">{count}</p>
      {count !== undefined && <div className={styles.actions}>{children}</div>}
    </section>
  );
}
