import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

export interface CheckboxGroupProps extends ChoiceGroupProps {
  /** Given by a parent that keeps the choice itself. */
  readonly values?: readonly string[] | undefined;
  readonly defaultValues?: readonly string[] | undefined;
}

/** Any number of a few. */
export function CheckboxGroup({ values, defaultValues, ...rest }: CheckboxGroupProps) {
  return (
    <ChoiceGroup
      {...rest}
      type="checkbox"
      isChosen={values && ((choice) => values.includes(choice))}
      isChosenAtFirst={defaultValues && ((choice) => defaultValues.includes(choice))}
    />
  );
}
