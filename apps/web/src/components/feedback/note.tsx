import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './note.module.css';
import type { Tone } from './tone.ts';
import { ToneIcon } from './tone-icon.tsx';

export interface NoteProps {
  readonly tone: Tone;
  /** The matter in one line. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  /** For a note that appears while somebody is on the page: `status` waits its turn, `alert` interrupts. */
  readonly role?: 'status' | 'alert' | undefined;
}

export function Note({ tone, title, children, actions, role }: NoteProps) {
  return (
    <div className={classNames(styles.note, styles[tone])} role={role}>
      <ToneIcon tone={tone} />
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
