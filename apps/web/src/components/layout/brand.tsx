import type { ReactNode } from 'react';
import { Link } from '../navigation/link.tsx';
import styles from './brand.module.css';

export interface BrandProps {
  readonly name: string;
  readonly href: string;
  readonly mark: ReactNode;
  readonly tagline?: string | undefined;
}

/** Sign and name of the site, leading to its first page. */
export function Brand({ name, href, mark, tagline }: BrandProps) {
  return (
    <Link className={styles.brand} href={href}>
      {mark}
      <span>
        {name}
        {tagline && <small>{tagline}</small>}
      </span>
    </Link>
  );
}
