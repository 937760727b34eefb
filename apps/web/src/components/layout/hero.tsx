import type { ReactNode } from 'react';
import styles from './hero.module.css';
import { Wrap } from './wrap.tsx';

/** A tinted band across the page for the head of an entrance: title, lead, search. */
export function Hero({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.hero}>
      <Wrap>{children}</Wrap>
    </div>
  );
}
