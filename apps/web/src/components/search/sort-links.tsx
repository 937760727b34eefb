import { Link } from '../navigation/link.tsx';
import styles from './sort-links.module.css';

export interface SortLinksProps {
  /** "Sort by". */
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly href: string; readonly current?: boolean }[];
}

/** The order of a list. Links instead of a menu: two or three choices fit in a line and work without scripts. */
export function SortLinks({ label, items }: SortLinksProps) {
  return (
    <nav className={styles.sort} aria-label={label}>
      <span aria-hidden="true">{label}:</span>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
