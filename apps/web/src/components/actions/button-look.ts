import { classNames } from '../class-names.ts';
import styles from './button.module.css';

export interface ButtonLook {
  /** `primary` once per view; `secondary` and `neutral` beside it; `quiet` in rows and bars; `danger` for what cannot be undone. */
  readonly variant?: 'primary' | 'secondary' | 'neutral' | 'quiet' | 'danger' | undefined;
  readonly size?: 'regular' | 'small' | undefined;
  /** Takes the whole width. */
  readonly wide?: boolean | undefined;
}

export function buttonClass({ variant = 'primary', size = 'regular', wide = false }: ButtonLook): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small, wide && styles.wide);
}
