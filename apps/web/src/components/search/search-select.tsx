import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { SelectOptions, type SelectOptionsProps } from '../forms/select-options.tsx';
import { ChevronDown } from '../icons.ts';
import styles from './search-bar.module.css';

export interface SearchSelectProps
  extends SelectOptionsProps,
    Omit<ComponentPropsWithRef<'select'>, 'children' | 'className' | 'style'> {
  readonly label: string;
  readonly icon?: ReactNode;
}

/** One of a few within a search bar: a span of time, a region. */
export function SearchSelect({ label, icon, options, emptyLabel, ...rest }: SearchSelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        {icon}
        <select {...rest} id={id}>
          <SelectOptions options={options} emptyLabel={emptyLabel} />
        </select>
        <ChevronDown />
      </div>
    </div>
  );
}
