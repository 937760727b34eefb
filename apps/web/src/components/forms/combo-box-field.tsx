import { type ComponentType, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ComboBoxProps } from './combo-box.tsx';
import { controlClass } from './control-class.ts';
import { Field } from './field.tsx';
import { type FieldProps, useFieldWiring } from './field-props.ts';
import type { LoadSuggestions, SuggestedText } from './suggestion.ts';

export interface ComboBoxFieldProps extends FieldProps {
  /** Sent with the form: the text. */
  readonly name?: string | undefined;
  /** Sent with the form: the id of the suggestion, empty when the text was typed freely. */
  readonly idName?: string | undefined;
  readonly defaultValue?: SuggestedText | undefined;
  readonly onChange?: ((value: SuggestedText) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly load: LoadSuggestions;
  /** Offers to take the text as it is. */
  readonly acceptsFreeText?: boolean | undefined;
}

const nothing: SuggestedText = { text: '', id: undefined };

/**
 * A text with suggestions. It is a plain text field in the page and without scripts; when somebody turns to it, the list
 * of suggestions is loaded and takes over, with text and focus.
 */
export function ComboBoxField(props: ComboBoxFieldProps) {
  const { label, hint, error, optional = false, id, name, idName, onChange, onBlur } = props;
  const wiring = useFieldWiring({ id, hint, error }, name);
  const [value, setValue] = useState(props.defaultValue ?? nothing);
  const { Enhanced, enhance, hadFocus } = useEnhanced();
  const plain = useRef<HTMLInputElement>(null);
  const labelId = `${wiring.fieldId}-label`;

  // What was typed before the scripts came is in the field, but not yet in the state.
  useEffect(() => {
    const typed = plain.current?.value;
    if (typed) setValue((before) => (before.text === typed ? before : { text: typed, id: undefined }));
  }, []);

  const change = (next: SuggestedText): void => {
    setValue(next);
    onChange?.(next);
  };

  return (
    <Field label={<span id={labelId}>{label}</span>} hint={hint} error={error} optional={optional} wiring={wiring}>
      {Enhanced ? (
        <Enhanced
          id={wiring.fieldId}
          labelId={labelId}
          name={name}
          value={value}
          onChange={change}
          onBlur={onBlur}
          load={props.load}
          acceptsFreeText={props.acceptsFreeText ?? false}
          autoFocus={hadFocus}
          describedBy={wiring.aria['aria-describedby']}
          isInvalid={Boolean(error)}
        />
      ) : (
        <input
          {...wiring.aria}
          ref={plain}
          id={wiring.fieldId}
          name={name}
          value={value.text}
          autoComplete="off"
          className={controlClass()}
          onFocus={() => enhance(plain)}
          onBlur={onBlur}
          onChange={(event) => change({ text: event.target.value, id: undefined })}
        />
      )}
      {idName && <input type="hidden" name={idName} value={value.id ?? ''} />}
    </Field>
  );
}

/** Loads the list of suggestions once; remembers whether the field had the focus when it took over. */
function useEnhanced() {
  const [enhanced, setEnhanced] = useState<{ Enhanced: ComponentType<ComboBoxProps>; hadFocus: boolean }>();
  const enhance = async (field: { readonly current: HTMLInputElement | null }): Promise<void> => {
    const { ComboBox } = await import('./combo-box.tsx');
    // At once: whoever tabs on in between would be brought back.
    flushSync(() => setEnhanced({ Enhanced: ComboBox, hadFocus: document.activeElement === field.current }));
  };
  return { Enhanced: enhanced?.Enhanced, hadFocus: enhanced?.hadFocus ?? false, enhance };
}
