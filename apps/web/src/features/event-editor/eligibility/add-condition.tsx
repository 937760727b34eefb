import { eligibilityEffects } from '@netzwerkstatt/domain';
import { Button } from '../../../components/actions/button.tsx';
import { Fieldset } from '../../../components/forms/fieldset.tsx';
import { SelectField } from '../../../components/forms/select-field.tsx';
import { Plus } from '../../../components/icons.ts';
import { Stack } from '../../../components/layout/stack.tsx';
import { useLocale } from '../../../lib/locale.ts';
import { useWords } from '../../../lib/words.ts';
import type { EventForm } from '../event-form.ts';
import styles from '../target-field.module.css';
import { type AddedCondition, addableKinds, noAddition, traitKinds } from './added-condition.ts';
import { conditionOptions } from './condition-options.ts';
import { eligibilityWords } from './eligibility-words.ts';
import type { FurtherConditionsProps } from './further-conditions.tsx';

interface AddConditionProps {
  readonly added: AddedCondition;
  /** The sentences of the rules that are there. */
  readonly lines: readonly string[];
  readonly optionsOf: Pick<FurtherConditionsProps, 'choices' | 'writing'>;
  readonly errorOf: EventForm['errorOf'];
  readonly onChange: (added: AddedCondition) => void;
  readonly onKeep: () => void;
}

/** Puts one more condition together; what belongs to it shows once its kind is chosen. */
export function AddCondition({ added, lines, optionsOf, errorOf, onChange, onKeep }: AddConditionProps) {
  const words = useWords(eligibilityWords);
  const locale = useLocale();
  const { kind } = added;
  const error = errorOf('eligibility.added.chosen');
  const options = kind === '' ? [] : conditionOptions(kind, optionsOf.choices, optionsOf.writing, locale);
  const choose = (value: string, isChosen: boolean): void => {
    const chosen = options.map((it) => it.value).filter((it) => (it === value ? isChosen : added.chosen.includes(it)));
    onChange({ ...added, chosen });
  };
  const isTrait = traitKinds.some((it) => it === kind);
  return (
    <Stack>
      <SelectField
        name="eligibility.added.kind"
        label={words.addKind}
        emptyLabel={words.addNothing}
        options={addableKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={({ target }) =>
          onChange({
            ...noAddition,
            kind: target.value as AddedCondition['kind'],
            effect: added.effect,
            beside: added.beside,
          })
        }
        error={errorOf('eligibility.added.kind')}
      />
      {kind === 'closed_circle' && (
        <SelectField
          name="eligibility.added.chosen"
          label={words.circle}
          emptyLabel={words.chooseCircle}
          options={options}
          value={added.chosen[0] ?? ''}
          onChange={({ target }) => onChange({ ...added, chosen: target.value === '' ? [] : [target.value] })}
          error={error}
        />
      )}
      {kind !== '' && kind !== 'invited' && kind !== 'closed_circle' && (
        <Fieldset key={kind} legend={words.chosen} error={error}>
          <div className={styles.options}>
            {options.map(({ value, label }, index) => (
              <label key={value}>
                <input
                  // The error summary leads to the first one.
                  id={index === 0 ? 'eligibility.added.chosen' : undefined}
                  type="checkbox"
                  value={value}
                  checked={added.chosen.includes(value)}
                  onChange={({ target }) => choose(value, target.checked)}
                />
                {label}
              </label>
            ))}
          </div>
        </Fieldset>
      )}
      {isTrait && (
        <SelectField
          name="eligibility.added.isTurned"
          label={words.turned}
          options={[
            { value: '', label: words.onlyThese },
            { value: 'turned', label: words.allButThese },
          ]}
          value={added.isTurned ? 'turned' : ''}
          onChange={({ target }) => onChange({ ...added, isTurned: target.value === 'turned' })}
        />
      )}
      {kind !== '' && lines.length > 0 && (
        <SelectField
          name="eligibility.added.beside"
          label={words.beside}
          options={[
            { value: '', label: words.besideNone },
            ...lines.map((line, index) => ({ value: String(index), label: words.besideWhich(line) })),
          ]}
          value={added.beside}
          onChange={({ target }) => onChange({ ...added, beside: target.value })}
        />
      )}
      {kind !== '' && added.beside === '' && (
        <SelectField
          name="eligibility.added.effect"
          label={words.addEffect}
          options={eligibilityEffects.map((value) => ({ value, label: words.effects[value] }))}
          value={added.effect}
          onChange={({ target }) => onChange({ ...added, effect: target.value as AddedCondition['effect'] })}
        />
      )}
      {kind !== '' && (
        <div>
          <Button variant="neutral" onClick={onKeep}>
            <Plus />
            {words.add}
          </Button>
        </div>
      )}
    </Stack>
  );
}
