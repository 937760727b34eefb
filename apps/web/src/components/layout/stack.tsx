import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './stack.module.css';

export interface StackProps {
  readonly children: ReactNode;
  /** 8, 16, 24 or 40 px between the children. */
  readonly gap?: 'small' | 'medium' | 'large' | 'huge' | undefined;
}

/** One thing below the other, with even room between them. */
export function Stack({ children, gap = 'medium' }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>;
}
