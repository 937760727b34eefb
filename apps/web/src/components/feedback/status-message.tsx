import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { Check, X } from '../icons.ts';
import { useWords } from '../words.tsx';
import styles from './status-message.module.css';

export interface StatusMessageProps {
  /** What has happened. Nothing means that there is nothing to tell. */
  readonly children?: ReactNode;
  /** The way back: "undo". */
  readonly action?: ReactNode;
  readonly onDismiss: () => void;
}

/**
 * Says at the edge of the screen what has just happened. Put it on the page from the start, so that it is announced when
 * it fills. It does not go away by itself: its owner decides, and nobody has to hurry.
 */
export function StatusMessage({ children, action, onDismiss }: StatusMessageProps) {
  const words = useWords();
  return (
    <div role="status" className={styles.place}>
      {children && (
        <div className={styles.message}>
          <Check />
          <span>{children}</span>
          {action}
          <IconButton label={words.close} icon={<X />} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
