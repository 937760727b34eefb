import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../class-names.ts';
import { ChevronDown } from '../icons.ts';
import styles from './control.module.css';
import { type ControlWidth, controlClass } from './control-class.ts';
import { Field } from './field.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';
import { SelectOptions, type SelectOptionsProps } from './select-options.tsx';

export interface SelectFieldProps
  extends FieldProps,
    SelectOptionsProps,
    Omit<ComponentPropsWithRef<'select'>, keyof FieldProps | 'children' | 'className' | 'style'> {
  readonly width?: ControlWidth | undefined;
}

/** One of many. For up to six choices a radio group shows them all at once. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optional = false, id, width, options, emptyLabel, ...rest } = props;
  const wiring = useFieldWiring({ id, hint, error }, rest.name);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} wiring={wiring}>
      <span className={classNames(styles.select, width && styles[width])}>
        <select {...rest} {...wiring.aria} id={wiring.fieldId} className={controlClass()}>
          <SelectOptions options={options} emptyLabel={emptyLabel} />
        </select>
        <ChevronDown />
      </span>
    </Field>
  );
}
