import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import styles from './segmented-nav.module.css';

export interface SegmentedNavProps {
  readonly label: string;
  readonly items: readonly {
    readonly label: ReactNode;
    readonly href: string;
    readonly current?: boolean | undefined;
    readonly icon?: ReactNode;
  }[];
}

/** The same content shown another way: list or month, week or day. */
export function SegmentedNav({ label, items }: SegmentedNavProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.segments}>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.icon}
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
