import { circleTaskInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { type CircleTask, type CircleView, memberName } from './circle-data.ts';
import { circleWords } from './circle-words.ts';
import { taskWords } from './task-words.ts';

type TaskInput = z.input<typeof circleTaskInput>;

type Values = Readonly<Record<'what' | 'member' | 'dueOn', string>>;

export interface TaskFormProps {
  readonly view: CircleView;
  /** The task that is changed; without it a new one is agreed on. */
  readonly before?: CircleTask | undefined;
  readonly onDone: () => void;
}

/** What a member takes on, and by when. */
export function TaskForm({ view: { event, members }, before, onDone }: TaskFormProps) {
  const words = useWords(taskWords);
  const common = useWords(circleWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const known: Values = { what: before?.what ?? '', member: before?.member ?? '', dueOn: before?.dueOn ?? '' };
  const form = useSchemaForm<Values, TaskInput>({
    schema: circleTaskInput,
    defaultValues: known,
    toInput: (values) => ({ event: event.id, ...(before && { task: before.id }), ...values }),
    messageFor: (problem) =>
      problem.path === 'member'
        ? `${words.member} ${words.choose}.`
        : fieldMessage(problem, locale, problem.path === 'dueOn' ? words.dueOn : words.what),
  });
  const save = form.submit(async (input) => {
    const failed = await action.run(async () => {
      await api.circles.saveTask.mutate(input as Parameters<typeof api.circles.saveTask.mutate>[0]);
      onDone();
      await reload();
      return words.saved;
    });
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
  });
  return (
    <form noValidate onSubmit={save}>
      <Stack>
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <TextField
          {...form.register('what')}
          label={words.what}
          hint={words.whatHint}
          defaultValue={known.what}
          error={form.errorOf('what')}
        />
        <SelectField
          {...form.register('member')}
          label={words.member}
          emptyLabel={words.choose}
          options={members.map((it) => ({ value: it.member, label: memberName(it) }))}
          defaultValue={known.member}
          error={form.errorOf('member')}
        />
        <TextField
          {...form.register('dueOn')}
          label={words.dueOn}
          type="date"
          width="short"
          defaultValue={known.dueOn}
          error={form.errorOf('dueOn')}
        />
        {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={common.saving}>
            {words.save}
          </Button>
          {before && (
            <Button variant="quiet" onClick={onDone}>
              {common.cancel}
            </Button>
          )}
        </FormActions>
      </Stack>
    </form>
  );
}
