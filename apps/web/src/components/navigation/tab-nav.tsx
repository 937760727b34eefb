import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import styles from './tab-nav.module.css';

export interface TabNavProps {
  readonly label: string;
  readonly items: readonly {
    readonly label: ReactNode;
    readonly href: string;
    readonly current?: boolean | undefined;
    readonly count?: number | undefined;
  }[];
}

/**
 * Views of one thing, each with an address of its own: links, not ARIA tabs. Where they need more room than there is, they
 * go on in another line, so that none is out of sight.
 */
export function TabNav({ label, items }: TabNavProps) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
