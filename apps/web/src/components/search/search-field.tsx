import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import styles from './search-bar.module.css';

export interface SearchFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'className' | 'style'> {
  readonly label: string;
  readonly icon?: ReactNode;
}

/** A text within a search bar: words, a place. */
export function SearchField({ label, icon, type = 'search', ...rest }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        {icon}
        <input autoComplete="off" {...rest} id={id} type={type} />
      </div>
    </div>
  );
}
