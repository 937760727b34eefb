import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './badge.module.css';
import type { Tone } from './tone.ts';
import { ToneIcon } from './tone-icon.tsx';

export interface BadgeProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** A sign that says more than the usual one of the tone. */
  readonly icon?: ReactNode;
}

/** A state in a word and a sign: free, few left, waiting list. */
export function Badge({ tone, children, icon }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon ?? <ToneIcon tone={tone} />}
      {children}
    </span>
  );
}
