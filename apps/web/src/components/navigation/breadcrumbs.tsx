import { ChevronRight } from '../icons.ts';
import { useWords } from '../words.tsx';
import styles from './breadcrumbs.module.css';
import { Link } from './link.tsx';

export interface BreadcrumbsProps {
  /** The way from the top, without the page itself. */
  readonly items: readonly { readonly label: string; readonly href: string }[];
  /** The page itself. */
  readonly current: string;
}

export function Breadcrumbs({ items, current }: BreadcrumbsProps) {
  const words = useWords();
  return (
    <nav className={styles.crumbs} aria-label={words.breadcrumbs}>
      <ol>
        {items.map(({ label, href }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
            <ChevronRight />
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
