import { Children, type ReactNode } from 'react';
import styles from './row-list.module.css';

/** Short lines with what belongs at their end: a link and a badge. Each child is a line. */
export function RowList({ children }: { readonly children: ReactNode }) {
  return (
    <ul className={styles.rows}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
