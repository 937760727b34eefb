import type { ComponentPropsWithRef } from 'react';
import { type ControlWidth, controlClass } from './control-class.ts';
import { Field } from './field.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';

export interface TextFieldProps
  extends FieldProps,
    Omit<ComponentPropsWithRef<'input'>, keyof FieldProps | 'className' | 'style' | 'width'> {
  readonly width?: ControlWidth | undefined;
}

/** One line of text. `type`, `autoComplete` and `inputMode` tell the browser what is asked for: give them. */
export function TextField({ label, hint, error, optional = false, id, width, type = 'text', ...rest }: TextFieldProps) {
  const wiring = useFieldWiring({ id, hint, error }, rest.name);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} wiring={wiring}>
      <input {...rest} {...wiring.aria} id={wiring.fieldId} type={type} className={controlClass(width)} />
    </Field>
  );
}
