import { acceptTransferInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { NeedsField } from '../assistance/needs-field.tsx';
import { answerErrors } from '../questions/answer-values.ts';
import { QuestionFields } from '../questions/question-fields.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { NameFields } from '../registration/person-fields.tsx';
import { detailsFrom, type PersonValues, respondentAs, toldFrom } from '../registration/person-values.ts';
import { personFieldMessage, personWords } from '../registration/person-words.ts';
import { WorkFields } from '../registration/work-fields.tsx';
import { transferWords } from './transfer-words.ts';
import type { TransferPaper } from './use-transfer.ts';

export interface TakeOverFormProps {
  readonly question: NonNullable<TransferPaper['question']>;
  readonly choices: Choices;
  /** What the event asks besides. */
  readonly asked: Answers['questions']['form'];
  readonly token: string;
  readonly askAgain: () => Promise<void>;
}

/** Own details and a yes, or a no without any. */
export function TakeOverForm({ question, choices, asked, token, askAgain }: TakeOverFormProps) {
  const words = useWords(transferWords);
  const labels = useWords(personWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const declining = useAction<'decline'>();
  const { colleague, organisation, profession } = question;
  const known = {
    givenName: colleague.givenName,
    familyName: colleague.familyName,
    profession: profession ?? '',
    organisation: {
      id: (organisation && 'id' in organisation && organisation.id) || '',
      name: organisation?.name ?? '',
    },
    region: '',
    assistance: '',
    needs: [],
    answers: {},
  };
  const form = useSchemaForm<PersonValues, z.input<typeof acceptTransferInput>>({
    schema: acceptTransferInput,
    defaultValues: known,
    toInput: (values) => ({ ...detailsFrom(values), ...toldFrom(values), token }),
    messageFor: (problem) => personFieldMessage(problem, locale),
    alsoWrong: (values) => answerErrors(asked.questions, respondentAs(values.profession), values.answers, locale),
  });
  const respondent = respondentAs(useWatch({ control: form.control, name: 'profession' }));
  // Whatever came of it, another tab may have been faster: the page asks anew how it stands.
  const answered = async () => {
    await askAgain();
    requestAnimationFrame(focusHeading);
  };
  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.transfers.accept.mutate(input);
      await answered();
    } catch (error) {
      const failed = failureOf(error);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else setFailure(failed);
      // The questions were changed while they were answered: the page asks anew, and what was typed stays.
      if (failed.kind === 'refusal' && failed.refusal.code === 'answers_refused') await askAgain();
      if (failed.kind === 'refusal' && failed.refusal.code === 'transfer_over') await answered();
    }
  });
  const decline = async () => {
    await declining.run('decline', () => api.transfers.decline.mutate({ token }));
    await answered();
  };
  return (
    <Section heading={words.yourDetails}>
      <Stack>
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <FailureNote failure={failure ?? declining.failure} />
        <p>{words.writesTo(colleague.email)}</p>
        <form noValidate onSubmit={send}>
          <NameFields form={form} known={known} />
          <WorkFields form={form} known={known} choices={choices} />
          <NeedsField form={asked} known={[]} onChange={(needs) => form.setValue('needs', needs)} />
          <TextAreaField
            {...form.register('assistance')}
            label={labels.assistance}
            hint={words.assistanceHint}
            error={form.errorOf('assistance')}
            rows={3}
            optional
          />
          {asked.questions.length > 0 && (
            <QuestionFields
              questions={asked.questions}
              respondent={respondent}
              known={{}}
              errorOf={(field) => form.errorOf(field as 'answers')}
              onType={(answers) => form.setValue('answers', answers)}
            />
          )}
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={words.asking}>
              {words.accept}
            </Button>
            <Button variant="neutral" busy={declining.running === 'decline'} onClick={decline}>
              {words.decline}
            </Button>
          </FormActions>
        </form>
      </Stack>
    </Section>
  );
}
