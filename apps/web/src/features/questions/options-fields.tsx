import { questionLimits } from '@netzwerkstatt/registration';
import { useRef } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Plus, Trash2 } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import { newOption } from './design-draft.ts';
import { designField } from './design-errors.ts';
import { designWords } from './design-words.ts';
import { focusAfter } from './focus-after.ts';
import styles from './question-card.module.css';
import type { QuestionPartProps } from './question-part.ts';

/** What people choose among. What somebody has chosen already stays, under whatever name. */
export function OptionsFields({ draft, chosen, errorOf, onChange }: QuestionPartProps) {
  const words = useWords(designWords);
  const addButton = useRef<HTMLButtonElement>(null);
  const { id, options } = draft;
  const change = (index: number, label: Partial<(typeof options)[number]['label']>) =>
    onChange({ options: options.map((it, at) => (at === index ? { ...it, label: { ...it.label, ...label } } : it)) });
  return (
    <Fieldset legend={words.options}>
      {options.map((option, index) => (
        <div key={option.id} className={styles.option}>
          <TextField
            id={designField(id, option.id)}
            label={words.option(index + 1)}
            error={errorOf(option.id)}
            value={option.label.de}
            maxLength={2 * questionLimits.optionCharacters}
            onChange={({ target }) => change(index, { de: target.value })}
          />
          <TextField
            id={designField(id, `${option.id}-en`)}
            label={words.optionEn(index + 1)}
            optional
            value={option.label.en}
            maxLength={2 * questionLimits.optionCharacters}
            onChange={({ target }) => change(index, { en: target.value })}
          />
          {!chosen?.includes(option.id) && options.length > 2 && (
            <IconButton
              label={words.removeOption(index + 1)}
              icon={<Trash2 />}
              onClick={() => {
                onChange({ options: options.toSpliced(index, 1) });
                addButton.current?.focus();
              }}
            />
          )}
        </div>
      ))}
      {options.length < questionLimits.options && (
        <div>
          <Button
            ref={addButton}
            variant="quiet"
            size="small"
            onClick={() => {
              const option = newOption();
              focusAfter(() => onChange({ options: [...options, option] }), designField(id, option.id));
            }}
          >
            <Plus />
            {words.addOption}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}
