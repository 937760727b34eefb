import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import styles from './link-list.module.css';

export interface LinkListItem {
  readonly label: string;
  readonly href: string;
  readonly icon: ReactNode;
  /** For files: they are saved, not opened within the site. */
  readonly download?: boolean | undefined;
}

/** Small ways on from a thing: into the calendar, print, share. */
export function LinkList({ items }: { readonly items: readonly LinkListItem[] }) {
  return (
    <ul className={styles.links}>
      {items.map(({ label, href, icon, download }) => (
        <li key={href}>
          <Link href={href} download={download}>
            {icon}
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
