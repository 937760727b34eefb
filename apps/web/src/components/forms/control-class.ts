import { classNames } from '../class-names.ts';
import styles from './control.module.css';

/** How much room a control takes: what is expected in it, not what is left on the page. */
export type ControlWidth = 'full' | 'half' | 'short';

export function controlClass(width: ControlWidth = 'full'): string {
  return classNames(styles.control, width === 'half' && styles.half, width === 'short' && styles.short);
}
