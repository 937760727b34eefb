import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './wrap.module.css';

export interface WrapProps {
  readonly children: ReactNode;
  /** `narrow` for pages that are read or filled in from top to bottom. */
  readonly width?: 'page' | 'narrow' | undefined;
}

/** Keeps content within the width of the page, with a margin on small screens. */
export function Wrap({ children, width = 'page' }: WrapProps) {
  return <div className={classNames(styles.wrap, width === 'narrow' && styles.narrow)}>{children}</div>;
}
