import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../class-names.ts';
import styles from './choice.module.css';
import fieldStyles from './field.module.css';
import { OptionalMark } from './field.tsx';
import { FieldError } from './field-error.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';

export interface CheckboxFieldProps
  extends FieldProps,
    Omit<ComponentPropsWithRef<'input'>, keyof FieldProps | 'type' | 'className' | 'style'> {}

/** One thing to agree to or to switch on. */
export function CheckboxField({ label, hint, error, optional = false, id, ...rest }: CheckboxFieldProps) {
  const { fieldId, hintId, errorId, aria } = useFieldWiring({ id, hint, error }, rest.name);
  return (
    <div className={classNames(fieldStyles.field, error && fieldStyles.invalid)}>
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <div className={styles.single}>
        <input {...rest} {...aria} id={fieldId} type="checkbox" />
        <div>
          <label htmlFor={fieldId}>
            {label} {optional && <OptionalMark />}
          </label>
          {hint && (
            <p className={styles.hint} id={hintId}>
              {hint}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
