import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { LoaderCircle } from '../icons.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { useWords } from '../words.tsx';
import styles from './button.module.css';
import { type ButtonLook, buttonClass } from './button-look.ts';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'>, ButtonLook {
  /**
   * While `true` the button says that it is at work and ignores clicks. It keeps the focus and is never disabled. Give
   * `false`, not nothing, to a button that can become busy: the place of the announcement has to be there beforehand.
   */
  readonly busy?: boolean | undefined;
  /** What is announced while busy; without it the general "one moment". */
  readonly busyText?: string | undefined;
}

export function Button({
  variant,
  size,
  wide,
  busy,
  busyText,
  onClick,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const words = useWords();
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <>
      <button
        {...rest}
        type={type}
        className={buttonClass({ variant, size, wide })}
        aria-busy={busy || undefined}
        onClick={click}
      >
        {busy && <LoaderCircle className={styles.spinner} />}
        {children}
      </button>
      {busy !== undefined && <VisuallyHidden role="status">{busy ? (busyText ?? words.busy) : ''}</VisuallyHidden>}
    </>
  );
}
