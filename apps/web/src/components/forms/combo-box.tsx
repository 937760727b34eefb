import { useContext, useEffect, useRef } from 'react';
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Plus } from '../icons.ts';
import { useWords } from '../words.tsx';
import styles from './combo-box.module.css';
import { controlClass } from './control-class.ts';
import type { LoadSuggestions, SuggestedText, Suggestion } from './suggestion.ts';
import { useSuggestions } from './use-suggestions.ts';

export interface ComboBoxProps {
  readonly id: string;
  readonly labelId: string;
  readonly name: string | undefined;
  readonly value: SuggestedText;
  readonly onChange: (value: SuggestedText) => void;
  readonly onBlur: (() => void) | undefined;
  readonly load: LoadSuggestions;
  readonly acceptsFreeText: boolean;
  readonly autoFocus: boolean;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

/** The key of the line that takes the text as it is. No suggestion has it: ids are not empty. */
const AS_TYPED = '';

/** The part of the combo box field that needs React Aria; {@link ComboBoxField} loads it. */
export function ComboBox(props: ComboBoxProps) {
  const { value, onChange, acceptsFreeText } = props;
  const words = useWords();
  const { items, isLoading } = useSuggestions(
    props.load,
    value.id === undefined && value.text ? value.text : undefined,
  );
  const chosen = value.id === undefined ? [] : [{ id: value.id, label: value.text }];
  const asTyped = acceptsFreeText && value.text && value.id === undefined ? [{ id: AS_TYPED, label: value.text }] : [];

  const choose = (key: unknown): void => {
    const found = items.find(({ id }) => id === key);
    if (found) onChange({ text: found.label, id: found.id });
  };
  const type = (text: string): void => {
    if (text !== value.text) onChange({ text, id: undefined });
  };

  return (
    <I18nProvider locale={words.locale}>
      <AriaComboBox<Suggestion>
        items={[...chosen, ...items.filter(({ id }) => id !== value.id), ...asTyped]}
        inputValue={value.text}
        onInputChange={type}
        value={value.id ?? null}
        onChange={choose}
        onBlur={() => props.onBlur?.()}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
        isInvalid={props.isInvalid}
        aria-labelledby={props.labelId}
        {...(props.describedBy && { 'aria-describedby': props.describedBy })}
        {...(props.name && { name: props.name })}
      >
        <Input id={props.id} autoFocus={props.autoFocus} className={controlClass()} />
        <OpenedForTyped isTyped={props.autoFocus && value.text !== '' && value.id === undefined} />
        <Popover className={styles.popover ?? ''} offset={6}>
          <ListBox<Suggestion>
            className={styles.list ?? ''}
            aria-label={words.suggestions}
            renderEmptyState={() => (
              <p className={styles.empty}>{isLoading ? words.loadingSuggestions : words.noSuggestions}</p>
            )}
          >
            {(suggestion) => <SuggestionLine suggestion={suggestion} />}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  );
}

/** Whoever typed while this part was still being loaded sees the list at once, and not only after the next letter. */
function OpenedForTyped({ isTyped }: { readonly isTyped: boolean }) {
  const state = useContext(ComboBoxStateContext);
  const wasTyped = useRef(isTyped);
  const isFocused = state?.isFocused ?? false;
  useEffect(() => {
    if (!wasTyped.current || !isFocused) return;
    wasTyped.current = false;
    state?.open(null, 'input');
  }, [isFocused, state]);
  return null;
}

function SuggestionLine({ suggestion: { id, label, detail } }: { readonly suggestion: Suggestion }) {
  const words = useWords();
  if (id === AS_TYPED) {
    return (
      <ListBoxItem id={AS_TYPED} textValue={label} className={styles.asTyped ?? ''}>
        <Plus />
        {words.takeAsTyped(label)}
      </ListBoxItem>
    );
  }
  return (
    <ListBoxItem id={id} textValue={label} className={styles.option ?? ''}>
      <b>{label}</b>
      {detail && <small>{detail}</small>}
    </ListBoxItem>
  );
}
