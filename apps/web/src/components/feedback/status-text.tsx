import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './badge.module.css';
import type { Tone } from './tone.ts';
import { ToneIcon } from './tone-icon.tsx';

export interface StatusTextProps {
  /** `quiet` for what is over: withdrawn, past. */
  readonly tone: Tone | 'quiet';
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

/** A state within a table, without a box around it. */
export function StatusText({ tone, children, icon }: StatusTextProps) {
  return (
    <span className={classNames(styles.text, styles[`${tone}Text`])}>
      {icon ?? (tone !== 'quiet' && <ToneIcon tone={tone} />)}
      {children}
    </span>
  );
}
