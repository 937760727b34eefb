import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { useWords } from '../words.tsx';
import styles from './field.module.css';
import { FieldError } from './field-error.tsx';
import type { FieldProps, FieldWiring } from './field-props.ts';

interface FieldFrameProps extends FieldProps {
  readonly wiring: FieldWiring;
  readonly children: ReactNode;
}

/** The frame of a field: label, hint, error, and the control that a field component puts in. */
export function Field({ label, hint, error, optional, wiring, children }: FieldFrameProps) {
  return (
    <div className={classNames(styles.field, error && styles.invalid)}>
      <label className={styles.label} htmlFor={wiring.fieldId}>
        {label} {optional && <OptionalMark />}
      </label>
      {hint && (
        <p className={styles.hint} id={wiring.hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={wiring.errorId}>{error}</FieldError>}
      {children}
    </div>
  );
}

export function OptionalMark() {
  return <span className={styles.optional}>{useWords().optional}</span>;
}
