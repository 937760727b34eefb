import { Children, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './columns.module.css';

export interface ColumnsProps {
  readonly children: ReactNode;
  /** At most four or three columns on a wide screen. */
  readonly width?: 'narrow' | 'wide' | undefined;
}

/** Things of the same weight side by side, as many as fit, all of the same width. Each child is an item of the list. */
export function Columns({ children, width = 'narrow' }: ColumnsProps) {
  return (
    <ul className={classNames(styles.columns, styles[width])}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
