import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

export interface VisuallyHiddenProps {
  readonly children: ReactNode;
  readonly id?: string | undefined;
  /** `status` announces what appears later; the element has to be there before its text. */
  readonly role?: 'status' | undefined;
}

/** Text for those who listen instead of look. */
export function VisuallyHidden({ children, id, role }: VisuallyHiddenProps) {
  return (
    <span className={styles.hidden} id={id} role={role}>
      {children}
    </span>
  );
}
