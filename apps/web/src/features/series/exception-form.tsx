import { proposeExceptionInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { demandWords } from './demand-words.ts';
import type { LearnerView } from './learner-data.ts';
import { learnerWords } from './learner-words.ts';

interface Values {
  readonly key: string;
  readonly reason: string;
}

/** Proposes an exception of something that is missing and of which none is proposed yet. */
export function ExceptionForm({ view }: { readonly view: LearnerView }) {
  const words = useWords(learnerWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const keys = openKeys(view);
  const form = useSchemaForm<Values, z.input<typeof proposeExceptionInput>>({
    schema: proposeExceptionInput,
    defaultValues: { key: keys[0] ?? '', reason: '' },
    toInput: (values) => ({ code: view.code, person: view.named.id, ...values }),
    messageFor: (problem) => fieldMessage(problem, locale, words[problem.path as keyof Values]),
  });
  if (keys.length === 0) return null;
  const propose = form.submit(async (input) => {
    const failed = await action.run(async () => {
      await api.series.proposeException.mutate(input);
      form.setValue('reason', '');
      // What was proposed is no choice any more; the next one is shown, and is what the form then means.
      form.setValue('key', keys.find((it) => it !== input.key) ?? '');
      await reload();
      return words.proposed;
    });
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
  });
  return (
    <form noValidate onSubmit={propose} aria-labelledby="vorschlagen">
      <Stack>
        <h3 id="vorschlagen">{words.propose}</h3>
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <SelectField
          {...form.register('key')}
          label={words.key}
          options={keys.map((key) => ({ value: key, label: demandWords(view, key, words) }))}
          error={form.errorOf('key')}
        />
        <TextAreaField
          {...form.register('reason')}
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          maxLength={500}
          error={form.errorOf('reason')}
        />
        {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
        <FormActions>
          <Button type="submit" variant="secondary" busy={form.isBusy} busyText={words.proposing}>
            {words.propose}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}

function openKeys({ progress: { now }, exceptions }: LearnerView): readonly string[] {
  const isCapped = now.totals.cappedMinutes > 0;
  const asked = now.unmet.filter(({ code }) => code !== 'rules_not_in_force').map(({ key }) => key);
  const keys = [...asked, ...(isCapped && now.unmet.length > 0 ? ['recognition_cap'] : [])];
  const taken = exceptions.filter(({ status }) => status !== 'declined').map(({ key }) => key);
  return [...new Set(keys)].filter((key) => !taken.includes(key));
}
