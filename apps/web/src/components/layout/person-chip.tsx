import type { ReactNode } from 'react';
import styles from './person-chip.module.css';

export interface PersonChipProps {
  readonly name: string;
  /** Two letters in the circle. */
  readonly initials: string;
  readonly detail?: string | undefined;
  /** An icon button: settings, sign out. */
  readonly action?: ReactNode;
}

export function PersonChip({ name, initials, detail, action }: PersonChipProps) {
  return (
    <div className={styles.person}>
      <span className={styles.circle} aria-hidden="true">
        {initials}
      </span>
      <p>
        <b>{name}</b>
        {detail && <small>{detail}</small>}
      </p>
      {action}
    </div>
  );
}
