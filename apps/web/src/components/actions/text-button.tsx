import type { ComponentPropsWithRef } from 'react';
import styles from './text-button.module.css';

export type TextButtonProps = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'>;

/** A button within a sentence: looks like a link, does something. */
export function TextButton({ type = 'button', ...rest }: TextButtonProps) {
  return <button {...rest} type={type} className={styles.button} />;
}
