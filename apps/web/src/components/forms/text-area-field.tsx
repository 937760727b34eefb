import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './control.module.css';
import { controlClass } from './control-class.ts';
import { Field } from './field.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';

export interface TextAreaFieldProps
  extends FieldProps,
    Omit<ComponentPropsWithRef<'textarea'>, keyof FieldProps | 'className' | 'style'> {
  /** What helps to write, below the text. */
  readonly tools?: ReactNode;
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextAreaField({ label, hint, error, optional, id, rows = 4, tools, ...rest }: TextAreaFieldProps) {
  const wiring = useFieldWiring({ id, hint, error }, rest.name);
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false} wiring={wiring}>
      <textarea
        {...rest}
        {...wiring.aria}
        id={wiring.fieldId}
        rows={rows}
        className={classNames(controlClass(), styles.area)}
      />
      {tools && <div className={styles.tools}>{tools}</div>}
    </Field>
  );
}
