import { keepAccountInput } from '@netzwerkstatt/api/inputs';
import type { CpdRegime } from '@netzwerkstatt/domain';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import type { ShownAccount } from './proof-data.ts';
import { proofWords } from './proof-words.ts';

export interface PeriodFormProps {
  readonly account: ShownAccount;
  readonly onSaved: () => void;
}

/** Which years count: the last ones up to today, or one span after the other from a day on. */
export function PeriodForm({ account: { regime, choice, period }, onSaved }: PeriodFormProps) {
  const words = useWords(proofWords);
  const locale = useLocale();
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<{ kind: string; startsOn: string }, z.input<typeof keepAccountInput>>({
    schema: keepAccountInput,
    defaultValues: { kind: choice.kind, startsOn: choice.kind === 'fixed' ? (period.from ?? choice.startsOn) : '' },
    toInput: ({ kind, startsOn }) => ({
      regime: regime.code,
      period: kind === 'fixed' ? { kind, startsOn } : { kind: 'rolling' },
    }),
    messageFor: (problem) => fieldMessage(problem, locale),
    fieldOf: () => 'startsOn',
  });
  const save = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.proofs.keepAccount.mutate(input);
      await router.invalidate();
      onSaved();
    } catch (error) {
      const failed = failureOf(error);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else setFailure(failed);
    }
  });
  return (
    <form noValidate onSubmit={save}>
      <p>{words.yearsText}</p>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <RadioGroup
        {...form.register('kind')}
        legend={words.periodKind}
        choices={[
          { value: 'rolling', label: rollingLabel(regime, words) },
          { value: 'fixed', label: words.fixed },
        ]}
        defaultValue={choice.kind}
      />
      <DateTimeField
        {...form.register('startsOn')}
        kind="date"
        label={words.startsOn}
        hint={words.startsOnHint}
        error={form.errorOf('startsOn')}
      />
      <FormActions>
        <Button type="submit" busy={form.isBusy} busyText={words.saving}>
          {words.save}
        </Button>
      </FormActions>
    </form>
  );
}

function rollingLabel({ due }: CpdRegime, words: typeof proofWords.de): string {
  return due?.perYears === undefined ? words.rollingOpen : words.rolling(due.perYears);
}
