import { useWatch } from 'react-hook-form';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import type { ModuleRecord } from '../../lib/api-types.ts';
import type { SchemaForm } from '../../lib/form.ts';
import { useWords } from '../../lib/words.ts';
import styles from '../event-editor/target-field.module.css';
import { moduleEditorWords } from './module-editor-words.ts';
import type { ModuleInput, ModuleValues } from './module-values.ts';

export interface ModuleFieldsProps {
  readonly form: SchemaForm<ModuleValues, ModuleInput>;
  /** What stands in the fields from the start. */
  readonly known: ModuleValues;
  /** What can be a prerequisite. */
  readonly others: readonly Pick<ModuleRecord, 'content'>[];
}

export function ModuleFields({ form, known, others }: ModuleFieldsProps) {
  const words = useWords(moduleEditorWords);
  const { register, errorOf } = form;
  const text = (key: 'title' | 'learningOutcome' | 'targetText' | 'formatNote') => ({
    ...register(key),
    label: words.fields[key],
    defaultValue: known[key],
    error: errorOf(key),
  });
  const people = (key: 'min' | 'max') => ({
    ...register(`participants.${key}`),
    label: words[key],
    unit: words.people,
    defaultValue: known.participants[key],
    error: errorOf(`participants.${key}`),
  });
  return (
    <>
      <TextField {...text('title')} />
      <TextAreaField {...text('learningOutcome')} hint={words.outcomeHint} rows={3} />
      <NumberField
        {...register('teachingUnits')}
        label={words.fields.teachingUnits}
        unit={words.units}
        defaultValue={known.teachingUnits}
        error={errorOf('teachingUnits')}
      />
      <Fieldset legend={words.fields.participants}>
        <Cluster>
          <div>
            <NumberField {...people('min')} />
          </div>
          <div>
            <NumberField {...people('max')} />
          </div>
        </Cluster>
      </Fieldset>
      <TextField {...text('targetText')} optional />
      <TextField {...text('formatNote')} optional />
      <PrerequisiteField form={form} known={known} others={others} />
    </>
  );
}

function PrerequisiteField({ form, known, others }: ModuleFieldsProps) {
  const words = useWords(moduleEditorWords);
  const chosen = useWatch({ control: form.control, name: 'prerequisites' });
  const error = form.errorOf('prerequisites');
  return (
    <Fieldset legend={words.fields.prerequisites} error={error} id="prerequisites">
      <p aria-live="polite">{chosen.length === 0 ? words.noneChosen : chosen.join(', ')}</p>
      <details className={styles.choice}>
        <summary>{words.choose}</summary>
        <div className={styles.options}>
          {others.map(({ content: { code, title } }) => (
            <label key={code}>
              <input
                {...form.register('prerequisites')}
                type="checkbox"
                value={code}
                defaultChecked={known.prerequisites.includes(code)}
              />
              {code} {title}
            </label>
          ))}
        </div>
      </details>
    </Fieldset>
  );
}
