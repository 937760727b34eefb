import { circleResultInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Failure } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { CaseDataNote } from './case-data-note.tsx';
import type { CircleView } from './circle-data.ts';
import { circleWords } from './circle-words.ts';
import { resultWords } from './result-words.ts';

type ResultInput = z.input<typeof circleResultInput>;

interface Values {
  readonly title: string;
  readonly text: string;
}

/** Writes the result of a circle, and makes it public. */
export function ResultForm({ view: { circle, event } }: { readonly view: CircleView }) {
  const words = useWords(resultWords);
  const { cancel, saving } = useWords(circleWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isAsked, setIsAsked] = useState(false);
  const [known] = useState<Values>({ title: circle.result?.title ?? circle.topic, text: circle.result?.text ?? '' });
  const saved = useRef(known);
  const revision = useRef(circle.revision);
  const form = useSchemaForm<Values, ResultInput>({
    schema: circleResultInput,
    defaultValues: known,
    toInput: (values) => ({ event: event.id, revision: revision.current, ...values }),
    messageFor: (problem) => fieldMessage(problem, locale, words.fields[problem.path as keyof Values]),
  });
  const [title = '', text = ''] = useWatch({ control: form.control, name: ['title', 'text'] });

  const write = async (input: ResultInput): Promise<void> => {
    const written = await api.circles.writeResult.mutate(input as Parameters<typeof api.circles.writeResult.mutate>[0]);
    revision.current = written.revision;
    saved.current = { title: input.title, text: input.text };
  };
  const sending = (work: (input: ResultInput) => Promise<string>) =>
    form.submit(async (input) => {
      const failed: Failure | undefined = await action.run(() => work(input));
      if (failed?.kind === 'fields') form.showProblems(failed.fields);
    });
  const save = sending(async (input) => {
    await write(input);
    await reload();
    return words.saved;
  });
  const publish = sending(async (input) => {
    setIsAsked(false);
    await write(input);
    await api.circles.publishResult.mutate({ event: event.id, revision: revision.current });
    await reload();
    return words.published;
  });
  const isDirty = () => JSON.stringify(saved.current) !== JSON.stringify(form.getValues());

  return (
    <form noValidate onSubmit={save}>
      <Stack>
        <LeaveGuard isDirty={() => isDirty() && !action.isBusy} />
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <TextField
          {...form.register('title')}
          label={words.fields.title}
          defaultValue={known.title}
          error={form.errorOf('title')}
        />
        <TextAreaField
          {...form.register('text')}
          label={words.fields.text}
          hint={words.textHint}
          rows={12}
          defaultValue={known.text}
          error={form.errorOf('text')}
        />
        <CaseDataNote blocks={[{ key: 0, heading: title, text }]} />
        {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
        {circle.status !== 'completed' && <p className="muted">{words.notCompleted}</p>}
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={saving}>
            {words.save}
          </Button>
          {circle.status === 'completed' && (
            <Button variant="secondary" onClick={() => setIsAsked(true)}>
              {words.publish}
            </Button>
          )}
        </FormActions>
        <Dialog
          isOpen={isAsked}
          onClose={() => setIsAsked(false)}
          title={words.publishTitle}
          actions={
            <>
              <Button onClick={() => void publish()}>{words.publish}</Button>
              <Button variant="neutral" onClick={() => setIsAsked(false)}>
                {cancel}
              </Button>
            </>
          }
        >
          <p>{words.publishText}</p>
        </Dialog>
      </Stack>
    </form>
  );
}
