import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './cluster.module.css';

export interface ClusterProps {
  readonly children: ReactNode;
  /** Where the children go when there is room left. */
  readonly align?: 'start' | 'between' | 'end' | undefined;
}

/** One thing beside the other, wrapping when it gets narrow. */
export function Cluster({ children, align = 'start' }: ClusterProps) {
  return <div className={classNames(styles.cluster, styles[align])}>{children}</div>;
}
