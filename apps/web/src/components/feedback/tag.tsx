import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './badge.module.css';

export interface TagProps {
  /** Only helps the eye to sort: the word says it all. */
  readonly hue?: 'green' | 'violet' | 'blue' | 'grey' | undefined;
  readonly children: ReactNode;
}

/** What kind of thing something is. For a state take a {@link Badge}. */
export function Tag({ hue = 'grey', children }: TagProps) {
  return <span className={classNames(styles.badge, styles[hue])}>{children}</span>;
}
