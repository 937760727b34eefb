import { type ReactNode, useId } from 'react';
import { Languages, Menu } from '../icons.ts';
import { Link } from '../navigation/link.tsx';
import { useWords } from '../words.tsx';
import { Brand, type BrandProps } from './brand.tsx';
import { Drawer } from './drawer.tsx';
import { DrawerButton } from './drawer-button.tsx';
import styles from './site-header.module.css';
import { Wrap } from './wrap.tsx';

export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
}

export interface LanguageItem {
  /** BCP 47 tag: `de`, `hsb`. */
  readonly code: string;
  /** In the language itself. */
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
}

export interface SiteHeaderProps {
  readonly brand: BrandProps;
  /** Names the main navigation for those who jump from landmark to landmark. */
  readonly navLabel: string;
  readonly nav: readonly NavItem[];
  /** Who is behind the site, in the thin bar on top. */
  readonly notice?: ReactNode;
  /** Ways for everybody: easy language, sign language, help. */
  readonly services?: readonly { readonly label: string; readonly href: string; readonly icon?: ReactNode }[];
  readonly languages?: readonly LanguageItem[] | undefined;
  /** Links of the person: sign in, account. */
  readonly account?: ReactNode;
}

export function SiteHeader({ brand, navLabel, nav, notice, services = [], languages = [], account }: SiteHeaderProps) {
  const words = useWords();
  const menuId = useId();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Wrap>
          <p>{notice}</p>
          <ul>
            {services.map(({ label, href, icon }) => (
              <li key={href}>
                <Link href={href}>
                  {icon}
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          {languages.length > 1 && <LanguageSwitch languages={languages} />}
        </Wrap>
      </div>
      <div className={styles.bar}>
        <Wrap>
          <Brand {...brand} />
          <DrawerButton drawer={menuId}>
            <Menu />
            {words.menu}
          </DrawerButton>
          <Drawer id={menuId}>
            <nav className={styles.nav} aria-label={navLabel}>
              <ul>
                {nav.map(({ label, href, current }) => (
                  <li key={href}>
                    <Link href={href} aria-current={current ? 'page' : undefined}>
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            {account && <div className={styles.account}>{account}</div>}
          </Drawer>
        </Wrap>
      </div>
    </header>
  );
}

/** Each language in its own words; the address changes, so nothing has to be remembered. */
function LanguageSwitch({ languages }: { readonly languages: readonly LanguageItem[] }) {
  const words = useWords();
  return (
    <nav className={styles.languages} aria-label={words.language}>
      <Languages />
      <ul>
        {languages.map(({ code, label, href, current }) => (
          <li key={code}>
            <Link href={href} lang={code} hrefLang={code} aria-current={current ? 'true' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
