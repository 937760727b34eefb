import { superiorRuleInput } from '@netzwerkstatt/api/inputs';
import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { approvalsWords } from './approvals-words.ts';

const choices = ['off', 'goes_on', 'lapses'] as const;

interface Values {
  readonly choice: (typeof choices)[number];
  readonly days: string;
}

export interface RuleFormProps {
  readonly event: EventId;
  readonly rule: Answers['approvals']['ofEvent']['rule'];
}

/** Whether superiors are asked, how long they have, and what becomes of it without their answer. */
export function RuleForm({ event, rule }: RuleFormProps) {
  const words = useWords(approvalsWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const known: Values = { choice: rule?.withoutAnswer ?? 'off', days: String(rule?.answerDays ?? 7) };
  const [choice, setChoice] = useState(known.choice);
  const form = useSchemaForm<Values, z.input<typeof superiorRuleInput>>({
    schema: superiorRuleInput,
    defaultValues: known,
    toInput: ({ choice: chosen, days }) => ({
      event,
      ...(chosen !== 'off' && { rule: { answerDays: Number(days), withoutAnswer: chosen } }),
    }),
    messageFor: (problem) => fieldMessage(problem, locale, words.days),
    fieldOf: () => 'days',
  });
  const save = form.submit(async (input) => {
    await action.run(async () => {
      await api.approvals.setRule.mutate(input);
      await reload();
      return words.saved;
    });
  });
  return (
    <Section heading={words.rule}>
      <form noValidate onSubmit={save}>
        <Stack>
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <SelectField
            {...form.register('choice', {
              onChange: ({ target }: { readonly target: { readonly value: Values['choice'] } }) =>
                setChoice(target.value),
            })}
            label={words.withoutAnswer}
            hint={words.onlyNew}
            options={choices.map((value) => ({ value, label: words.choices[value] }))}
          />
          <div hidden={choice === 'off'}>
            <NumberField
              {...form.register('days')}
              label={words.days}
              hint={words.daysHint}
              error={form.errorOf('days')}
            />
          </div>
          <FailureNote failure={action.failure} />
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={words.saving}>
              {words.save}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Section>
  );
}
