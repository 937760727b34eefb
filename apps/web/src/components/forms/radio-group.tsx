import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

export interface RadioGroupProps extends ChoiceGroupProps {
  /** Given by a parent that keeps the choice itself. */
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
}

/** One of a few. */
export function RadioGroup({ value, defaultValue, ...rest }: RadioGroupProps) {
  return (
    <ChoiceGroup
      {...rest}
      type="radio"
      isChosen={value === undefined ? undefined : (choice) => choice === value}
      isChosenAtFirst={defaultValue === undefined ? undefined : (choice) => choice === defaultValue}
    />
  );
}
