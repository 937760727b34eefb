import { classNames } from '../class-names.ts';
import styles from './control.module.css';
import { controlClass } from './control-class.ts';
import { Field } from './field.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';

export interface ColourFieldProps extends FieldProps {
  readonly name: string;
  /** As it was typed: `#1d3f77`, or anything else. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the palette beside the field is called for those who hear it. */
  readonly pickLabel: string;
  /** Shown in the palette while there is no colour in the field: `#065a2c`. */
  readonly fallback: string;
}

/** A colour, typed as a brand book has it or picked from the palette of the browser. */
export function ColourField(props: ColourFieldProps) {
  const { label, hint, error, optional = false, id, name, value, onChange, pickLabel, fallback } = props;
  const wiring = useFieldWiring({ id, hint, error }, name);
  const isColour = /^#[0-9a-f]{6}$/i.test(value.trim());
  return (
    <Field label={label} hint={hint} error={error} optional={optional} wiring={wiring}>
      <span className={styles.withUnit}>
        <input
          {...wiring.aria}
          id={wiring.fieldId}
          name={name}
          type="text"
          spellCheck={false}
          autoComplete="off"
          className={controlClass('short')}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
        <input
          type="color"
          aria-label={pickLabel}
          className={classNames(controlClass(), styles.swatch)}
          value={isColour ? value.trim().toLowerCase() : fallback}
          onChange={({ target }) => onChange(target.value)}
        />
      </span>
    </Field>
  );
}
