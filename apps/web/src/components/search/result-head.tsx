import type { ReactNode } from 'react';
import styles from './result-head.module.css';

export interface ResultHeadProps {
  /** "42 events": announced when it changes. */
  readonly count: string;
  /** Sorting, list or month. */
  readonly tools?: ReactNode;
}

export function ResultHead({ count, tools }: ResultHeadProps) {
  return (
    <div className={styles.head}>
      <div role="status">
        <h2>{count}</h2>
      </div>
      {tools && <div className={styles.tools}>{tools}</div>}
    </div>
  );
}
