import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing. */
  readonly children?: ReactNode;
  /** The way on. */
  readonly actions?: ReactNode;
  readonly icon?: ReactNode;
  readonly level?: 2 | 3 | undefined;
}

export function EmptyState({ title, children, actions, icon, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.empty}>
      {icon}
      <Heading>{title}</Heading>
      {children && <div className={styles.reason}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
