import { changedDetailsInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices, OwnRegistration } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { answerErrors, errorsOf } from '../questions/answer-values.ts';
import { QuestionFields } from '../questions/question-fields.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { NameFields } from '../registration/person-fields.tsx';
import { detailsFrom, type PersonValues, respondentAs, toldFrom, valuesOf } from '../registration/person-values.ts';
import { personFieldMessage, personWords } from '../registration/person-words.ts';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { WorkFields } from '../registration/work-fields.tsx';
import { selfServiceWords } from './self-service-words.ts';

export interface DetailsFormProps {
  readonly own: OwnRegistration;
  readonly changeable: NonNullable<OwnRegistration['changeable']>;
  readonly registrationKey: RegistrationKey;
  readonly choices: Choices;
  readonly askAgain: () => Promise<unknown>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** What was told with a registration, in fields; answers as long as they can be changed. */
export function DetailsForm({ own, changeable, registrationKey, choices, ...after }: DetailsFormProps) {
  const words = useWords(selfServiceWords);
  const labels = useWords(personWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const known = valuesOf(own.applicant);
  const { givenName = '', familyName = '', profession = '', region = '' } = known;
  const { questions = [], typed = {} } = changeable.answers ?? {};
  const form = useSchemaForm<PersonValues, z.input<typeof changedDetailsInput>>({
    schema: changedDetailsInput,
    defaultValues: {
      givenName,
      familyName,
      profession,
      region,
      locale: own.applicant.locale,
      organisation: { id: known.organisation?.id ?? '', name: known.organisation?.name ?? '' },
      answers: typed as PersonValues['answers'],
    },
    toInput: (values) => ({ ...detailsFrom(values), locale: values.locale === 'en' ? 'en' : 'de' }),
    messageFor: (problem) => personFieldMessage(problem, locale),
    alsoWrong: (values) => answerErrors(questions, respondentAs(values.profession), values.answers, locale),
  });
  const respondent = respondentAs(useWatch({ control: form.control, name: 'profession' }));

  const send = form.submit(async (details) => {
    setFailure(undefined);
    try {
      const { answers } = toldFrom({ answers: form.getValues('answers') });
      await api.registration.edit.mutate({
        ...registrationKey,
        details,
        ...(changeable.answers !== undefined && { answers }),
      });
      await after.askAgain();
      after.onSaved();
    } catch (error) {
      const failed = failureOf(error);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else setFailure(failed);
      if (failed.kind !== 'refusal') return;
      const { refusal } = failed;
      if (refusal.code === 'answers_refused') form.showErrors(errorsOf(questions, refusal.problems, locale));
      // The questions, or the time for answers, are others by now: the page asks anew, and what was typed stays.
      await after.askAgain();
    }
  });

  const holdsSeat = own.registration.status === 'confirmed' || own.registration.status === 'offered';
  return (
    <Stack gap="large">
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <p>
        {words.formText} {holdsSeat && words.seatStays}
      </p>
      <form noValidate onSubmit={send}>
        <NameFields form={form} known={known} />
        <WorkFields form={form} known={known} choices={choices} />
        <RadioGroup
          {...form.register('locale')}
          legend={words.locale}
          choices={[
            { value: 'de', label: labels.german },
            { value: 'en', label: labels.english },
          ]}
          columns={2}
          defaultValue={own.applicant.locale}
        />
        {changeable.answers !== undefined && (
          <>
            <h3>{words.questions}</h3>
            <p>{words.questionsUntil(formatInstant(changeable.answers.closesAt, locale))}</p>
            <QuestionFields
              questions={questions}
              respondent={respondent}
              known={typed as PersonValues['answers']}
              errorOf={(field) => form.errorOf(field as 'answers')}
              onType={(answers) => form.setValue('answers', answers)}
            />
          </>
        )}
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.saving}>
            {words.save}
          </Button>
          <Button variant="quiet" onClick={after.onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
