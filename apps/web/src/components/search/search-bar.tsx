import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import styles from './search-bar.module.css';

export interface SearchBarProps extends Omit<ComponentPropsWithRef<'form'>, 'className' | 'style' | 'children'> {
  /** Names the search among the landmarks of the page. */
  readonly label: string;
  readonly submitLabel: string;
  /** {@link SearchField}s and {@link SearchSelect}s, and hidden fields that keep the filters. */
  readonly children: ReactNode;
}

/** The search on top of a list: a GET form, so that every search has an address. */
export function SearchBar({ label, submitLabel, children, ...rest }: SearchBarProps) {
  return (
    <search aria-label={label}>
      <form method="get" {...rest} className={styles.bar}>
        {children}
        <div className={styles.submit}>
          <Button type="submit">{submitLabel}</Button>
        </div>
      </form>
    </search>
  );
}
