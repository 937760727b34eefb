import type { ReactNode } from 'react';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** What the page is about, in a sentence or two. */
  readonly lead?: ReactNode;
  /** Marks above the title: kind, series. */
  readonly kicker?: ReactNode;
  /** Facts below the title, each with its icon. */
  readonly meta?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** What else belongs to the head: a search, facts, the tabs. */
  readonly children?: ReactNode;
}

/** The head of a page with its only first-level heading. */
export function PageHeader({ title, lead, kicker, meta, actions, children }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      {kicker && <div className={styles.kicker}>{kicker}</div>}
      <div className={styles.titleLine}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
      {meta && <div className={styles.meta}>{meta}</div>}
      {children && <div className={styles.more}>{children}</div>}
    </div>
  );
}
