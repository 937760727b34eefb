import { recordResultInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import type { LearnerView, ResultKind, ResultPart } from './learner-data.ts';
import { learnerWords } from './learner-words.ts';
import { type ResultValues, toResult } from './result-values.ts';

export interface ResultFormProps {
  readonly view: LearnerView;
  readonly parts: readonly ResultPart[];
}

/** Writes down a result; which fields there are depends on the part. */
export function ResultForm({ view, parts }: ResultFormProps) {
  const words = useWords(learnerWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [first] = parts;
  const [part, setPart] = useState(first);
  const kindOf = (code: string): ResultKind => parts.find((it) => it.code === code)?.kind ?? 'attended';
  const form = useSchemaForm<ResultValues, z.input<typeof recordResultInput>>({
    schema: recordResultInput,
    defaultValues: {
      ...{ part: first?.code ?? '', on: view.today, teachingUnits: '', grade: 'accepted', pages: '' },
      ...{ isPseudonymised: false, outcome: 'yes', questions: '', correctAnswers: '', isChecked: false },
    },
    toInput: (values) => ({ code: view.code, person: view.named.id, result: toResult(values, kindOf(values.part)) }),
    fieldOf: ({ path }) => path.replace(/^result\./, ''),
    messageFor: (problem) => {
      const field = problem.path.replace(/^result\./, '');
      return fieldMessage(problem, locale, words[field as 'on' | 'pages' | 'teachingUnits' | 'questions']);
    },
  });
  const save = form.submit(async (input) => {
    const failed = await action.run(async () => {
      await api.series.recordResult.mutate(input);
      await reload();
      return words.saved;
    });
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
  });
  const is = (...kinds: readonly ResultKind[]) => part !== undefined && kinds.includes(part.kind);
  return (
    <form noValidate onSubmit={save} aria-labelledby="eintragen">
      <Stack>
        <h3 id="eintragen">{words.addResult}</h3>
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <SelectField
          {...form.register('part', {
            onChange: ({ target }: { readonly target: { readonly value: string } }) =>
              setPart(parts.find(({ code }) => code === target.value)),
          })}
          label={words.part}
          options={parts.map(({ code, title }) => ({ value: code, label: title }))}
        />
        <DateTimeField {...form.register('on')} kind="date" label={words.on} error={form.errorOf('on')} />
        {is('attended') && (
          <NumberField
            {...form.register('teachingUnits')}
            label={words.teachingUnits}
            error={form.errorOf('teachingUnits')}
          />
        )}
        {is('assignment') && (
          <>
            <SelectField
              {...form.register('grade')}
              label={words.grade}
              options={(['accepted', 'passed', 'returned'] as const).map((it) => ({
                value: it,
                label: words.grades[it],
              }))}
            />
            <NumberField {...form.register('pages')} label={words.pages} optional error={form.errorOf('pages')} />
            <CheckboxField {...form.register('isPseudonymised')} label={words.isPseudonymised} />
          </>
        )}
        {is('colloquium') && (
          <SelectField
            {...form.register('outcome')}
            label={words.outcome}
            options={(['yes', 'no'] as const).map((it) => ({ value: it, label: words.outcomes[it] }))}
          />
        )}
        {is('test') && (
          <>
            <NumberField {...form.register('questions')} label={words.questions} error={form.errorOf('questions')} />
            <NumberField
              {...form.register('correctAnswers')}
              label={words.correctAnswers}
              error={form.errorOf('correctAnswers')}
            />
          </>
        )}
        {is('external_certificate') && <CheckboxField {...form.register('isChecked')} label={words.isChecked} />}
        {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.saving}>
            {words.save}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
