import type { ComponentPropsWithRef, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import styles from './choice.module.css';
import { type FieldProps, useFieldWiring } from './field-props.ts';
import { Fieldset } from './fieldset.tsx';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface ChoiceGroupProps
  extends Omit<FieldProps, 'label'>,
    Omit<ComponentPropsWithRef<'input'>, keyof FieldProps | 'type' | 'value' | 'defaultValue' | 'className' | 'style'> {
  readonly name: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  /** Leads to the first choice alone, where `ref` leads to each of them. */
  readonly firstRef?: Ref<HTMLInputElement> | undefined;
  /** Two columns where there is room; for short labels. */
  readonly columns?: 1 | 2 | undefined;
}

interface InnerProps extends ChoiceGroupProps {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: ((value: string) => boolean) | undefined;
  readonly isChosenAtFirst: ((value: string) => boolean) | undefined;
}

/** Choices as cards that are easy to hit. The first one carries the id, so that the error summary can lead to it. */
export function ChoiceGroup(props: InnerProps) {
  const {
    legend,
    hint,
    error,
    optional = false,
    id,
    choices,
    columns = 1,
    isChosen,
    isChosenAtFirst,
    firstRef,
    ...rest
  } = props;
  const { fieldId, aria } = useFieldWiring({ id, hint, error }, rest.name);
  return (
    <Fieldset legend={legend} hint={hint} error={error} optional={optional} id={`${fieldId}-group`}>
      <div className={classNames(styles.group, columns === 2 && styles.twoColumns)}>
        {choices.map(({ value, label, hint: choiceHint, disabled }, index) => (
          <label key={value} className={styles.card}>
            <input
              {...rest}
              ref={index === 0 && firstRef ? firstRef : rest.ref}
              id={index === 0 ? fieldId : `${fieldId}-${value}`}
              value={value}
              disabled={disabled ?? rest.disabled}
              checked={isChosen?.(value)}
              defaultChecked={isChosenAtFirst?.(value)}
              aria-invalid={aria['aria-invalid']}
            />
            <span>
              {label}
              {choiceHint && <span className={styles.hint}>{choiceHint}</span>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
