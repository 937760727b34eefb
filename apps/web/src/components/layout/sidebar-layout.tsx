import { type ReactNode, useId } from 'react';
import { Menu } from '../icons.ts';
import { useWords } from '../words.tsx';
import { Brand, type BrandProps } from './brand.tsx';
import { Drawer } from './drawer.tsx';
import { DrawerButton } from './drawer-button.tsx';
import styles from './sidebar-layout.module.css';
import { SidebarNav, type SidebarNavItem } from './sidebar-nav.tsx';

export interface SidebarLayoutProps {
  readonly brand: BrandProps;
  readonly navLabel: string;
  readonly nav: readonly SidebarNavItem[];
  /** A search above the navigation. */
  readonly search?: ReactNode;
  /** Who is signed in, at the lower end. */
  readonly person?: ReactNode;
  /** Where the skip link leads. */
  readonly mainId: string;
  readonly children: ReactNode;
}

/** The desk: navigation at the side on wide screens, behind a button on small ones. Everything within is compact. */
export function SidebarLayout({ brand, navLabel, nav, search, person, mainId, children }: SidebarLayoutProps) {
  const words = useWords();
  const menuId = useId();
  return (
    <div className={styles.layout} data-density="compact">
      <header className={styles.sidebar}>
        <div className={styles.brand}>
          <Brand {...brand} />
          <DrawerButton drawer={menuId}>
            <Menu />
            {words.menu}
          </DrawerButton>
        </div>
        <Drawer id={menuId}>
          {search}
          <SidebarNav label={navLabel} items={nav} />
          {person && <div className={styles.person}>{person}</div>}
        </Drawer>
      </header>
      <main className={styles.main} id={mainId} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
