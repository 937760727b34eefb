import { editOwnInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { NameFields } from '../registration/person-fields.tsx';
import { detailsFrom, type PersonValues, valuesOf } from '../registration/person-values.ts';
import { personFieldMessage, personWords } from '../registration/person-words.ts';
import { WorkFields } from '../registration/work-fields.tsx';
import type { OwnDetailsProps } from './own-details.tsx';
import { ownWords } from './own-words.ts';

export interface OwnDetailsFormProps extends OwnDetailsProps {
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The fields somebody may change about themselves; the address is proven and stays. */
export function OwnDetailsForm({ person, choices, onSaved, onCancel }: OwnDetailsFormProps) {
  const words = useWords(ownWords);
  const labels = useWords(personWords);
  const locale = useLocale();
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const known = valuesOf(person);
  const { givenName = '', familyName = '', profession = '', region = '' } = known;
  const form = useSchemaForm<PersonValues, z.input<typeof editOwnInput>>({
    schema: editOwnInput,
    defaultValues: {
      givenName,
      familyName,
      profession,
      region,
      locale: person.locale,
      organisation: { id: known.organisation?.id ?? '', name: known.organisation?.name ?? '' },
    },
    toInput: (values) => ({ ...detailsFrom(values), locale: values.locale === 'en' ? 'en' : 'de' }),
    messageFor: (problem) => personFieldMessage(problem, locale),
  });

  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.own.edit.mutate(input);
      await router.invalidate();
      onSaved();
    } catch (error) {
      const failed = failureOf(error);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else setFailure(failed);
    }
  });
  return (
    <Stack gap="large">
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <form noValidate onSubmit={send}>
        <NameFields form={form} known={known} />
        <WorkFields form={form} known={known} choices={choices} />
        <RadioGroup
          {...form.register('locale')}
          legend={labels.locale}
          choices={[
            { value: 'de', label: labels.german },
            { value: 'en', label: labels.english },
          ]}
          columns={2}
          defaultValue={person.locale}
        />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.saving}>
            {words.save}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
