import type { EligibilityCondition } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { TextButton } from '../../../components/actions/text-button.tsx';
import { RowList } from '../../../components/data/row-list.tsx';
import { Fieldset } from '../../../components/forms/fieldset.tsx';
import { Stack } from '../../../components/layout/stack.tsx';
import type { Choices } from '../../../lib/api-types.ts';
import { inWords } from '../../../lib/in-words.ts';
import { useLocale } from '../../../lib/locale.ts';
import { useWords } from '../../../lib/words.ts';
import { conditionLine } from '../../eligibility/condition-words.ts';
import { focusAfter } from '../../questions/focus-after.ts';
import type { FieldsProps } from '../event-form.ts';
import type { Writing } from '../prefill.ts';
import { AddCondition } from './add-condition.tsx';
import { type AddedCondition, isUnfinished, noAddition, withAddition } from './added-condition.ts';
import { unfinished } from './eligibility-errors.ts';
import { eligibilityWords } from './eligibility-words.ts';
import styles from './further-conditions.module.css';

export interface FurtherConditionsProps extends Pick<FieldsProps, 'form'> {
  readonly choices: Choices;
  readonly writing: Pick<Writing, 'modules' | 'circles'>;
}

/** Conditions without fields of their own: each in a sentence, to take away or to add. */
export function FurtherConditions({ form, choices, writing }: FurtherConditionsProps) {
  const words = useWords(eligibilityWords);
  const locale = useLocale();
  const rules = useWatch({ control: form.control, name: 'eligibility.further' });
  const added = useWatch({ control: form.control, name: 'eligibility.added' });
  const lineOf = (condition: EligibilityCondition): string => {
    const titles = writing.circles.filter(({ id }) => circlesIn(condition).includes(id)).map(({ title }) => title);
    const line = conditionLine(condition, locale, choices.regions);
    return titles.length === 0 ? line : `${line} ${words.ofCircles(inWords(titles, locale))}`;
  };
  const lines = rules.map(({ condition }) => lineOf(condition));

  const setAdded = (changed: AddedCondition) =>
    form.setValue('eligibility.added', { ...changed, chosen: [...changed.chosen] });
  const keep = (): void => {
    if (isUnfinished(added)) form.showErrors([unfinished(locale)]);
    else
      focusAfter(() => {
        form.setValue('eligibility.further', [...withAddition(rules, added)]);
        setAdded(noAddition);
      }, 'eligibility.added.kind');
  };
  const remove = (index: number): void =>
    focusAfter(() => {
      form.setValue('eligibility.further', rules.toSpliced(index, 1));
      setAdded({ ...added, beside: '' });
    }, 'eligibility.added.kind');

  return (
    <Fieldset legend={words.further} hint={words.furtherHint}>
      <Stack>
        {rules.length > 0 && (
          <RowList>
            {rules.map(({ effect }, index) => (
              <div key={`${index} ${lines[index]}`} className={styles.rule}>
                <span>{lines[index]}</span>
                <span className="muted small">{words.short[effect]}</span>
                <TextButton aria-label={words.removeWhich(lines[index] ?? '')} onClick={() => remove(index)}>
                  {words.remove}
                </TextButton>
              </div>
            ))}
          </RowList>
        )}
        <AddCondition
          added={added}
          lines={lines}
          optionsOf={{ choices, writing }}
          errorOf={form.errorOf}
          onChange={setAdded}
          onKeep={keep}
        />
      </Stack>
    </Fieldset>
  );
}

function circlesIn(condition: EligibilityCondition): readonly string[] {
  switch (condition.kind) {
    case 'closed_circle':
      return [condition.circle];
    case 'all':
    case 'any':
      return condition.of.flatMap(circlesIn);
    default:
      return [];
  }
}
