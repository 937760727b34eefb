import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { classNames } from '../class-names.ts';
import { SlidersHorizontal } from '../icons.ts';
import { Drawer } from '../layout/drawer.tsx';
import { DrawerButton } from '../layout/drawer-button.tsx';
import { Link } from '../navigation/link.tsx';
import styles from './facet-panel.module.css';

export interface FacetPanelProps
  extends Omit<ComponentPropsWithRef<'form'>, 'className' | 'style' | 'children' | 'id'> {
  readonly id: string;
  readonly heading: string;
  /** How many filters are set, on the button that opens the panel on small screens. */
  readonly setCount: number;
  /** Away with all of them. */
  readonly reset?: { readonly label: string; readonly href: string } | undefined;
  /** "Show 42 events". */
  readonly submitLabel: string;
  /** The page searches by itself at every change: then the button is only needed without scripts and on small screens. */
  readonly sendsItself?: boolean | undefined;
  /** {@link FacetGroup}s, a {@link FacetSwitch}, and hidden fields that keep the words of the search. */
  readonly children: ReactNode;
}

/** All filters of a list as one GET form: beside the list where there is room, over the whole screen where there is none. */
export function FacetPanel({
  id,
  heading,
  setCount,
  reset,
  submitLabel,
  sendsItself = false,
  children,
  ...rest
}: FacetPanelProps) {
  const headingId = `${id}-heading`;
  return (
    <section aria-labelledby={headingId}>
      <DrawerButton drawer={id} wide>
        <SlidersHorizontal />
        {heading}
        {setCount > 0 && <span className={styles.count}>{setCount}</span>}
      </DrawerButton>
      <form method="get" {...rest}>
        <Drawer
          id={id}
          footer={
            <div className={classNames(sendsItself && styles.spare)}>
              <Button type="submit" wide>
                {submitLabel}
              </Button>
            </div>
          }
        >
          <div className={styles.head}>
            <h2 id={headingId}>{heading}</h2>
            {reset && setCount > 0 && <Link href={reset.href}>{reset.label}</Link>}
          </div>
          <div>{children}</div>
        </Drawer>
      </form>
    </section>
  );
}
