import { askBackInput } from '@netzwerkstatt/api/inputs';
import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { deskRecognitionWords } from './desk-recognition-words.ts';
import type { RecognitionView } from './recognition-data.ts';

/** Asks the person for what is missing to decide. */
export function QuestionForm({ request: { id: recognition, revision } }: Pick<RecognitionView, 'request'>) {
  const words = useWords(deskRecognitionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const form = useSchemaForm({
    schema: askBackInput,
    defaultValues: { text: '' },
    toInput: ({ text }: { text: string }) => ({ recognition, revision, text }),
    messageFor: (problem) => fieldMessage(problem, locale),
    alsoWrong: ({ text }) => (text.trim() === '' ? [{ fieldId: 'text', message: words.needQuestion }] : []),
  });
  const ask = form.submit(async (input) => {
    await action.run(async () => {
      await api.recognition.askBack.mutate(input);
      form.setValue('text', '');
      await reload();
      return words.questionSent;
    });
  });
  return (
    <Section heading={words.askBack}>
      <Stack>
        <p>{words.askBackText}</p>
        <form noValidate onSubmit={ask}>
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <FailureNote failure={action.failure} />
          <TextAreaField
            {...form.register('text')}
            label={words.toAsk}
            maxLength={MAX_REASON_CHARACTERS}
            error={form.errorOf('text')}
          />
          <FormActions>
            <Button type="submit" variant="secondary" busy={form.isBusy} busyText={words.saving}>
              {words.sendQuestion}
            </Button>
          </FormActions>
        </form>
      </Stack>
    </Section>
  );
}
