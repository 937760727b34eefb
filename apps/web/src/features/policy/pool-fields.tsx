import { traitKinds } from '@netzwerkstatt/registration';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import choiceStyles from '../event-editor/target-field.module.css';
import type { RuleFieldsProps } from './cap-fields.tsx';
import type { PoolDraft } from './policy-draft.ts';
import styles from './policy-form.module.css';
import { policyWords } from './policy-words.ts';
import { traitOptions } from './trait-options.ts';

/** Seats kept for some people, and when they are everybody's. */
export function PoolFields({ draft, index, choices, errorOf, onChange, onRemove }: RuleFieldsProps<PoolDraft>) {
  const words = useWords(policyWords);
  const locale = useLocale();
  const { by, values, seats, releaseAt } = draft;
  const field = (name: string) => ({ id: `pools.${index}.${name}`, error: errorOf(`pools.${index}.${name}`) });
  // An institution cannot be chosen here; where one was named, it stays.
  const kinds = traitKinds.filter((kind) => kind !== 'organisation' || by === kind);
  const options = by === 'nobody' ? [] : traitOptions(by, choices, locale);
  const names = options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  return (
    <li className={styles.rule}>
      <Fieldset legend={words.pool(index + 1)}>
        <Stack>
          <div className={styles.fields}>
            <NumberField
              {...field('seats')}
              label={words.seats}
              value={seats}
              onChange={({ target }) => onChange({ seats: target.value })}
            />
            <SelectField
              id={`pools.${index}.by`}
              label={words.poolBy}
              options={[...kinds, 'nobody' as const].map((kind) => ({ value: kind, label: words.poolKinds[kind] }))}
              value={by}
              onChange={({ target }) => onChange({ by: target.value as PoolDraft['by'], values: [] })}
            />
          </div>
          {options.length > 0 && (
            <Fieldset legend={words.poolFor} error={field('for').error}>
              <p aria-live="polite">{names.length === 0 ? words.nobodyYet : names.join(', ')}</p>
              <details className={choiceStyles.choice}>
                <summary id={field('for').id}>
                  {words.chooseValues}
                  <VisuallyHidden>: {words.pool(index + 1)}</VisuallyHidden>
                </summary>
                <div className={choiceStyles.options}>
                  {options.map(({ value, label }) => (
                    <label key={value}>
                      <input
                        type="checkbox"
                        checked={values.includes(value)}
                        onChange={({ target }) =>
                          onChange({
                            values: target.checked ? [...values, value] : values.filter((it) => it !== value),
                          })
                        }
                      />
                      {label}
                    </label>
                  ))}
                </div>
              </details>
            </Fieldset>
          )}
          <DateTimeField
            {...field('releaseAt')}
            kind="date-and-time"
            label={words.releaseAt}
            hint={words.releaseHint}
            optional
            value={releaseAt}
            onChange={({ target }) => onChange({ releaseAt: target.value })}
          />
          <div>
            <Button variant="quiet" size="small" onClick={onRemove}>
              {words.remove}
              <VisuallyHidden>: {words.pool(index + 1)}</VisuallyHidden>
            </Button>
          </div>
        </Stack>
      </Fieldset>
    </li>
  );
}
