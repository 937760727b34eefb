import { useEffect, useRef } from 'react';
import { classNames } from '../class-names.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { useWords } from '../words.tsx';
import styles from './facet-group.module.css';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many results this choice would leave. None is shown in grey, never hidden: the list keeps its shape. */
  readonly count: number;
  readonly checked?: boolean | undefined;
}

export interface FacetGroupProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly FacetOption[];
  /** Further options behind a line of text; one that is chosen opens it. */
  readonly more?: { readonly label: string; readonly options: readonly FacetOption[] } | undefined;
  /** Lets a page with scripts search at once; without them the form is sent. */
  readonly onChange?: ((value: string, checked: boolean) => void) | undefined;
}

export function FacetGroup({ legend, name, options, more, onChange }: FacetGroupProps) {
  const lines = (some: readonly FacetOption[]) =>
    some.map((option) => <FacetLine key={option.value} name={name} option={option} onChange={onChange} />);
  return (
    <fieldset className={styles.facet}>
      <legend>{legend}</legend>
      {lines(options)}
      {more && more.options.length > 0 && (
        <details open={more.options.some(({ checked }) => checked)}>
          <summary>{more.label}</summary>
          {lines(more.options)}
        </details>
      )}
    </fieldset>
  );
}

interface FacetLineProps {
  readonly name: string;
  readonly option: FacetOption;
  readonly onChange: FacetGroupProps['onChange'];
}

function FacetLine({ name, option: { value, label, count, checked = false }, onChange }: FacetLineProps) {
  const words = useWords();
  const box = useRef<HTMLInputElement>(null);
  // The address decides what is checked. The box itself stays, and with it the focus of whoever has just changed it.
  useEffect(() => {
    if (box.current !== null) box.current.checked = checked;
  }, [checked]);
  return (
    <label className={classNames(styles.option, count === 0 && !checked && styles.none)}>
      <input
        ref={box}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        onChange={(event) => onChange?.(value, event.target.checked)}
      />
      <span className={styles.label}>{label}</span>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden>, {words.hits(count)}</VisuallyHidden>
    </label>
  );
}
