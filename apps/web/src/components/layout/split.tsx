import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './split.module.css';

export interface SplitProps {
  readonly children: ReactNode;
  readonly side: ReactNode;
  /**
   * `filters`: 256 px before the content. `box`: 336 px after it, staying in view. `panel`: 280 px after it, for the
   * desk. `halves`: as wide as the content, staying in view, for what it looks like. On small screens filters come first,
   * everything else last.
   */
  readonly kind: 'filters' | 'box' | 'panel' | 'halves';
  /** Stands before the box on small screens: the head of the page, so that the box comes second and not last. */
  readonly intro?: ReactNode;
}

export function Split({ children, side, kind, intro }: SplitProps) {
  const sideColumn = <div className={styles.side}>{side}</div>;
  const sideFirst = kind === 'filters' || intro !== undefined;
  return (
    <div className={classNames(styles.split, styles[kind], intro !== undefined && styles.withIntro)}>
      {intro !== undefined && <div className={styles.intro}>{intro}</div>}
      {sideFirst && sideColumn}
      <div className={styles.content}>{children}</div>
      {!sideFirst && sideColumn}
    </div>
  );
}
