import { type TraitKind, traitKinds } from '@netzwerkstatt/registration';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { CapDraft } from './policy-draft.ts';
import styles from './policy-form.module.css';
import { policyWords } from './policy-words.ts';
import { traitOptions } from './trait-options.ts';

export interface RuleFieldsProps<Draft> {
  readonly draft: Draft;
  readonly index: number;
  readonly choices: Choices;
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly onChange: (changed: Partial<Draft>) => void;
  readonly onRemove: () => void;
}

/** One limit: whom it counts together, how many of them, and how long. */
export function CapFields({ draft, index, choices, errorOf, onChange, onRemove }: RuleFieldsProps<CapDraft>) {
  const words = useWords(policyWords);
  const locale = useLocale();
  const { by, value, max, until } = draft;
  const field = (name: string) => ({ id: `caps.${index}.${name}`, error: errorOf(`caps.${index}.${name}`) });
  const options = traitOptions(by, choices, locale);
  return (
    <li className={styles.rule}>
      <Fieldset legend={words.cap(index + 1)}>
        <Stack>
          <div className={styles.fields}>
            <SelectField
              {...field('by')}
              label={words.capBy}
              options={traitKinds.map((kind) => ({ value: kind, label: words.capKinds[kind] }))}
              value={by}
              onChange={({ target }) => onChange({ by: target.value as TraitKind, value: '' })}
            />
            {options.length > 0 && (
              <SelectField
                {...field('value')}
                label={words.capValue}
                emptyLabel={words.capEach}
                options={options}
                value={value}
                onChange={({ target }) => onChange({ value: target.value })}
              />
            )}
            <NumberField
              {...field('max')}
              label={words.seats}
              value={max}
              onChange={({ target }) => onChange({ max: target.value })}
            />
            <DateTimeField
              {...field('until')}
              kind="date-and-time"
              label={words.capUntil}
              hint={words.capUntilHint}
              optional
              value={until}
              onChange={({ target }) => onChange({ until: target.value })}
            />
          </div>
          <div>
            <Button variant="quiet" size="small" onClick={onRemove}>
              {words.remove}
              <VisuallyHidden>: {words.cap(index + 1)}</VisuallyHidden>
            </Button>
          </div>
        </Stack>
      </Fieldset>
    </li>
  );
}
