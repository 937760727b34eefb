import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** Running text: a readable width, room between paragraphs, marks before list items. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}
