import type { ReactNode } from 'react';
import { buttonClass } from '../actions/button-look.ts';
import styles from './drawer.module.css';

export interface DrawerButtonProps {
  /** The id of the drawer it opens. */
  readonly drawer: string;
  readonly children: ReactNode;
  readonly wide?: boolean | undefined;
}

/** Only there while its drawer is not in the page anyway. */
export function DrawerButton({ drawer, children, wide = false }: DrawerButtonProps) {
  const look = buttonClass({ variant: 'neutral', size: wide ? 'regular' : 'small', wide });
  return (
    <div className={styles.opener}>
      <button type="button" className={look} popoverTarget={drawer}>
        {children}
      </button>
    </div>
  );
}
