import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Link } from '../navigation/link.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './sidebar-nav.module.css';

export interface SidebarNavItem {
  readonly label: string;
  readonly href: string;
  readonly icon: ReactNode;
  readonly current?: boolean | undefined;
  /** How much waits there: the number shows, the words are read out ("3 tasks"). */
  readonly waiting?: { readonly count: number; readonly words: string; readonly urgent?: boolean } | undefined;
}

export function SidebarNav({ label, items }: { readonly label: string; readonly items: readonly SidebarNavItem[] }) {
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul>
        {items.map(({ label: text, href, icon, current, waiting }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? 'page' : undefined}>
              {icon}
              <span>{text}</span>
              {waiting && (
                <span className={classNames(styles.count, waiting.urgent && styles.urgent)}>
                  <span aria-hidden="true">{waiting.count}</span>
                  <VisuallyHidden>{waiting.words}</VisuallyHidden>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
