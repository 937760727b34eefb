import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './card.module.css';

export interface CardProps {
  readonly children: ReactNode;
  /** `soft` for what accompanies, `raised` for the one card a page is about. */
  readonly tone?: 'plain' | 'soft' | 'raised' | undefined;
  readonly as?: 'div' | 'section' | 'article' | 'aside' | 'li' | undefined;
  readonly labelledBy?: string | undefined;
}

export function Card({ children, tone = 'plain', as: Element = 'div', labelledBy }: CardProps) {
  return (
    <Element className={classNames(styles.card, styles[tone])} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
