import { useEffect, useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Button } from '../../components/actions/button.tsx';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Plus, Trash2 } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { SchemaForm } from '../../lib/form.ts';
import { useWords } from '../../lib/words.ts';
import styles from '../event-editor/session-fields.module.css';
import type { OpenPollInput, OptionValues, PollValues } from './poll-values.ts';
import { pollWords } from './poll-words.ts';

export type PollForm = SchemaForm<PollValues, OpenPollInput>;

export interface OptionFieldsProps {
  readonly form: PollForm;
  /** Put into the first row that has no day yet, or into a new one. */
  readonly proposed: OptionValues | undefined;
}

/** The dates to choose from, one row each. A new one takes over the times of the last. */
export function OptionFields({ form, proposed }: OptionFieldsProps) {
  const words = useWords(pollWords);
  const { fields, append, remove, update } = useFieldArray({ control: form.control, name: 'options' });
  const addButton = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState('');

  const { getValues } = form;
  useEffect(() => {
    if (proposed === undefined) return;
    const free = getValues('options').findIndex(({ day }) => day === '');
    if (free === -1) append(proposed, { shouldFocus: false });
    else update(free, proposed);
  }, [proposed, append, update, getValues]);

  const add = (): void => {
    append(
      { from: '', to: '', ...form.getValues('options').at(-1), day: '' },
      { focusName: `options.${fields.length}.day` },
    );
    setTold('');
  };
  const take = (index: number): void => {
    remove(index);
    setTold(words.optionRemoved(index + 1));
    addButton.current?.focus();
  };

  return (
    <div className={styles.sessions}>
      {fields.map((field, index) => {
        const name = words.option(index + 1);
        const input = <Key extends 'day' | 'from' | 'to'>(key: Key) => {
          const path = `options.${index}.${key}` as const;
          return { ...form.register(path), defaultValue: field[key], error: form.errorOf(path) };
        };
        return (
          <fieldset key={field.id} className={styles.row}>
            <legend>{name}</legend>
            <div className={styles.fields}>
              <div>
                <DateTimeField {...input('day')} kind="date" label={words.day} />
              </div>
              <div>
                <DateTimeField {...input('from')} kind="time" label={words.from} />
              </div>
              <div>
                <DateTimeField {...input('to')} kind="time" label={words.to} />
              </div>
              {fields.length > 2 && (
                <IconButton label={`${words.removeOption}: ${name}`} icon={<Trash2 />} onClick={() => take(index)} />
              )}
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button ref={addButton} variant="neutral" onClick={add}>
          <Plus />
          {words.addOption}
        </Button>
      </div>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </div>
  );
}
