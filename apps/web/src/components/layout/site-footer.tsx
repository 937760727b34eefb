import type { ReactNode } from 'react';
import { Link } from '../navigation/link.tsx';
import styles from './site-footer.module.css';
import { Wrap } from './wrap.tsx';

export interface SiteFooterProps {
  /** Names the list of links every page has to carry. */
  readonly label: string;
  readonly links: readonly { readonly label: string; readonly href: string; readonly icon?: ReactNode }[];
  /** What stands above the links: a sentence about the site, who pays for it, logos. */
  readonly children?: ReactNode;
}

export function SiteFooter({ label, links, children }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <Wrap>
        {children && <div className={styles.about}>{children}</div>}
        <nav aria-label={label}>
          <ul>
            {links.map(({ label: text, href, icon }) => (
              <li key={href}>
                <Link href={href}>
                  {icon}
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </Wrap>
    </footer>
  );
}
