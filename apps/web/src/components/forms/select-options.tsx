export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectOptionGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

export interface SelectOptionsProps {
  readonly options: readonly (SelectOption | SelectOptionGroup)[];
  /** The empty choice on top: "please choose". Without it the first option is chosen. */
  readonly emptyLabel?: string | undefined;
}

export function SelectOptions({ options, emptyLabel }: SelectOptionsProps) {
  return (
    <>
      {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
      {options.map((entry) =>
        'options' in entry ? (
          <optgroup key={entry.label} label={entry.label}>
            {entry.options.map(plainOption)}
          </optgroup>
        ) : (
          plainOption(entry)
        ),
      )}
    </>
  );
}

const plainOption = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);
