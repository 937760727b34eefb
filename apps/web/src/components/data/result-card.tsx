import type { ReactNode } from 'react';
import { Link } from '../navigation/link.tsx';
import styles from './result-card.module.css';

export interface ResultCardProps {
  readonly title: ReactNode;
  readonly href: string;
  readonly level?: 2 | 3 | 4 | undefined;
  /** A date tile, a picture. */
  readonly tile?: ReactNode;
  /** Above the title: tags, who offers it. */
  readonly kicker?: ReactNode;
  /** Below the title: an icon list. */
  readonly meta?: ReactNode;
  /** What one compares cards by: a badge, numbers. */
  readonly aside?: ReactNode;
  /** An icon button in the corner: remember. */
  readonly action?: ReactNode;
}

/** One of many results. The whole card leads on, but only the title is the link. */
export function ResultCard({ title, href, level = 3, tile, kicker, meta, aside, action }: ResultCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card}>
      {tile && <div className={styles.tile}>{tile}</div>}
      <div className={styles.body}>
        {kicker && <div className={styles.kicker}>{kicker}</div>}
        <Heading className={styles.title}>
          <Link href={href}>{title}</Link>
        </Heading>
        {meta}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </article>
  );
}
