import { type MouseEvent, type ReactNode, useRef } from 'react';
import { X } from '../icons.ts';
import { useWords } from '../words.tsx';
import styles from './drawer.module.css';

export interface DrawerProps {
  /** The opener names it: `<DrawerButton drawer={id}>`. */
  readonly id: string;
  readonly children: ReactNode;
  /** Stays at the lower edge of the open drawer, for the button that ends the matter. */
  readonly footer?: ReactNode;
}

/**
 * Content that stands in the page where there is room, and comes in from the side where there is none. It is there once, opens and
 * closes without scripts, and Escape or a tap beside it closes it (Popover API). Browsers without popovers show it in place.
 */
export function Drawer({ id, children, footer }: DrawerProps) {
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  // After a step within the site the same element is still there, and would still be open.
  const closeBehind = ({ target }: MouseEvent): void => {
    const leads = target instanceof Element && target.closest('a, [type="submit"]');
    if (leads && ref.current?.matches(':popover-open')) {
      ref.current.hidePopover();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what is done inside it
    // biome-ignore lint/a11y/useKeyWithClickEvents: links and buttons report the Enter key as a click
    <div ref={ref} id={id} popover="auto" className={styles.drawer} onClick={closeBehind}>
      <button
        className={styles.close}
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        aria-label={words.close}
      >
        <X />
      </button>
      {children}
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
