import type { ReactNode } from 'react';
import styles from './form-actions.module.css';

/** The end of a form: the one button that matters first, what else is possible after it. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
