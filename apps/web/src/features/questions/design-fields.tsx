import { answerAudiences, questionLimits, questionScopes, questionTypes } from '@netzwerkstatt/registration';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import { ConditionFields, type ConditionFieldsProps } from './condition-fields.tsx';
import { hasOptions, type QuestionDraft } from './design-draft.ts';
import { designField } from './design-errors.ts';
import { designWords } from './design-words.ts';
import { OptionsFields } from './options-fields.tsx';
import styles from './question-card.module.css';

/** The fields of one question in its designer. */
export function DesignFields(props: ConditionFieldsProps) {
  const { draft, chosen, errorOf, onChange } = props;
  const words = useWords(designWords);
  const isAnswered = chosen !== undefined;
  const text = (field: 'label' | 'hint', language: 'de' | 'en', maxCharacters: number) => ({
    id: designField(draft.id, language === 'de' ? field : `${field}-en`),
    label: words[language === 'de' ? field : (`${field}En` as const)],
    value: draft[field][language],
    maxLength: 2 * maxCharacters,
    optional: field === 'hint' || language === 'en',
    error: language === 'de' ? errorOf(field) : undefined,
    onChange: ({ target }: { target: { value: string } }) =>
      onChange({ [field]: { ...draft[field], [language]: target.value } }),
  });
  return (
    <div className={styles.fields}>
      <TextField {...text('label', 'de', questionLimits.labelCharacters)} />
      <TextField {...text('label', 'en', questionLimits.labelCharacters)} />
      <TextField {...text('hint', 'de', questionLimits.hintCharacters)} />
      <TextField {...text('hint', 'en', questionLimits.hintCharacters)} />
      <SelectField
        id={designField(draft.id, 'type')}
        label={words.type}
        hint={isAnswered ? words.answeredBy : undefined}
        error={errorOf('type')}
        disabled={isAnswered}
        options={questionTypes.map((value) => ({ value, label: words.types[value] }))}
        value={draft.type}
        onChange={({ target }) => onChange({ type: target.value as QuestionDraft['type'] })}
      />
      {hasOptions(draft.type) && <OptionsFields {...props} />}
      <CheckboxField
        id={designField(draft.id, 'isRequired')}
        label={words.isRequired}
        checked={draft.isRequired}
        onChange={({ target }) => onChange({ isRequired: target.checked })}
      />
      <ConditionFields {...props} />
      <RadioGroup
        id={designField(draft.id, 'asked')}
        name={designField(draft.id, 'asked')}
        legend={words.asked}
        hint={words.askedHint}
        error={errorOf('asked')}
        columns={2}
        choices={questionScopes.map((value) => ({ value, label: words.scopes[value] }))}
        value={draft.asked}
        onChange={({ target }) => onChange({ asked: target.value as QuestionDraft['asked'] })}
      />
      <RadioGroup
        id={designField(draft.id, 'seenBy')}
        name={designField(draft.id, 'seenBy')}
        legend={words.seenBy}
        hint={words.seenByHint}
        error={errorOf('seenBy')}
        columns={2}
        choices={answerAudiences.map((value) => ({ value, label: words.audiences[value] }))}
        value={draft.seenBy}
        onChange={({ target }) => onChange({ seenBy: target.value as QuestionDraft['seenBy'] })}
      />
      <NumberField
        id={designField(draft.id, 'keptDays')}
        label={words.keptDays}
        unit={words.days}
        error={errorOf('keptDays')}
        value={draft.keptDays}
        onChange={({ target }) => onChange({ keptDays: target.value })}
      />
    </div>
  );
}
