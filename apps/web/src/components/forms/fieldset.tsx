import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import fieldStyles from './field.module.css';
import { OptionalMark } from './field.tsx';
import { FieldError } from './field-error.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';
import styles from './fieldset.module.css';

export interface FieldsetProps extends Omit<FieldProps, 'label'> {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}

/** Fields that answer one question together. */
export function Fieldset({ legend, hint, error, optional, id, children }: FieldsetProps) {
  const wiring = useFieldWiring({ id, hint, error }, undefined);
  return (
    <fieldset
      className={classNames(styles.fieldset, error && fieldStyles.invalid)}
      id={id}
      aria-describedby={wiring.aria['aria-describedby']}
    >
      <legend className={fieldStyles.label}>
        {legend} {optional && <OptionalMark />}
      </legend>
      {hint && (
        <p className={fieldStyles.hint} id={wiring.hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={wiring.errorId}>{error}</FieldError>}
      <div className={styles.body}>{children}</div>
    </fieldset>
  );
}
