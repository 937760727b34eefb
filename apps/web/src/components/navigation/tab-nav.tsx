import { type ReactNode, useEffect, useRef } from 'react';
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
 * Views of one thing, each with an address of its own: links, not ARIA tabs. Where they need more room than there is, the
 * line stands so that the current one can be seen.
 */
export function TabNav({ label, items }: TabNavProps) {
  const list = useRef<HTMLUListElement>(null);
  const current = items.find((it) => it.current)?.href;
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('a[aria-current]');
    if (!list.current || !link) return;
    list.current.scrollLeft = link.offsetLeft - (list.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul ref={list}>
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
