import type { ComponentPropsWithRef } from 'react';
import styles from './control.module.css';
import { controlClass } from './control-class.ts';
import { Field } from './field.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';

export interface NumberFieldProps
  extends FieldProps,
    Omit<ComponentPropsWithRef<'input'>, keyof FieldProps | 'className' | 'style' | 'type'> {
  /** Stands behind the number and is read out with it. */
  readonly unit?: string | undefined;
  /** Whether digits behind a comma may be typed. */
  readonly decimal?: boolean | undefined;
}

/**
 * A number as a text with a keyboard of digits: `type="number"` changes under the mouse wheel, swallows what is no number
 * and tells the server nothing of it. The value is what was typed; the schema of the form reads it.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, optional = false, id, unit, decimal = false, ...rest } = props;
  const wiring = useFieldWiring({ id, hint, error }, rest.name);
  const unitId = `${wiring.fieldId}-unit`;
  const described = [wiring.aria['aria-describedby'], unit && unitId].filter(Boolean).join(' ') || undefined;
  return (
    <Field label={label} hint={hint} error={error} optional={optional} wiring={wiring}>
      <span className={styles.withUnit}>
        <input
          autoComplete="off"
          {...rest}
          {...wiring.aria}
          id={wiring.fieldId}
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
          aria-describedby={described}
          className={controlClass('short')}
        />
        {unit && <span id={unitId}>{unit}</span>}
      </span>
    </Field>
  );
}
