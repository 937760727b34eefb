import { type ReactNode, useId } from 'react';

/** What every field says about itself. */
export interface FieldProps {
  readonly label: ReactNode;
  /** Below the label, read out with the field. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right, in the words of the error summary. */
  readonly error?: string | undefined;
  /** Being asked for is the rule; what may stay empty is marked. */
  readonly optional?: boolean | undefined;
  /** Where the error summary leads; without it the name of the field, so `#email` finds the field `email`. */
  readonly id?: string | undefined;
}

/** The ids that tie label, hint and error to their field, and the attributes that say so. */
export interface FieldWiring {
  readonly fieldId: string;
  readonly hintId: string;
  readonly errorId: string;
  readonly aria: {
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  };
}

export function useFieldWiring({ id, hint, error }: Omit<FieldProps, 'label'>, name: string | undefined): FieldWiring {
  const generated = useId();
  const fieldId = id ?? name ?? generated;
  const hintId = `${fieldId}-hint`;
  const errorId = `${fieldId}-error`;
  const described = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return {
    fieldId,
    hintId,
    errorId,
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined },
  };
}
