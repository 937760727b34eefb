import type { ComponentPropsWithRef } from 'react';
import styles from './facet-switch.module.css';

export interface FacetSwitchProps extends Omit<ComponentPropsWithRef<'input'>, 'className' | 'style' | 'type'> {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The one filter most people want, set apart from the rest. */
export function FacetSwitch({ label, hint, ...rest }: FacetSwitchProps) {
  return (
    <label className={styles.switch}>
      <input {...rest} type="checkbox" />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
