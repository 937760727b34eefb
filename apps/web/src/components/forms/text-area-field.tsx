import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../class-names.ts';
import styles from './control.module.css';
import { controlClass } from './control-class.ts';
import { Field } from './field.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';

export interface TextAreaFieldProps
  extends FieldProps,
    Omit<ComponentPropsWithRef<'textarea'>, keyof FieldProps | 'className' | 'style'> {}

/** Several lines of text; grows with what is written where the browser can. */
export function TextAreaField({ label, hint, error, optional = false, id, rows = 4, ...rest }: TextAreaFieldProps) {
  const wiring = useFieldWiring({ id, hint, error }, rest.name);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} wiring={wiring}>
      <textarea
        {...rest}
        {...wiring.aria}
        id={wiring.fieldId}
        rows={rows}
        className={classNames(controlClass(), styles.area)}
      />
    </Field>
  );
}
