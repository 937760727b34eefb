import { colleagueInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { personFieldMessage } from '../registration/person-words.ts';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { ColleagueProfession } from './colleague-profession.tsx';
import { transferWords } from './transfer-words.ts';

export interface ColleagueFormProps {
  readonly registrationKey: RegistrationKey;
  /** Whether it may depend on their profession. */
  readonly asksProfession: boolean;
  readonly onAsked: () => Promise<void>;
  readonly onCancel: () => void;
}

interface ColleagueValues {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** Who is to be asked whether they take the place over. */
export function ColleagueForm({ registrationKey, asksProfession, onAsked, onCancel }: ColleagueFormProps) {
  const words = useWords(transferWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const [profession, setProfession] = useState('');
  // On a page with several places to hand on there are several of these forms.
  const formId = useId();
  const idOf = (field: string) => `${formId}-${field}`;
  const form = useSchemaForm<ColleagueValues, z.input<typeof colleagueInput>>({
    schema: colleagueInput,
    defaultValues: { givenName: '', familyName: '', email: '' },
    toInput: (values) => values,
    messageFor: (problem) => personFieldMessage(problem, locale),
  });
  const send = form.submit(async (colleague) => {
    setFailure(undefined);
    try {
      await api.registration.offerTransfer.mutate({
        ...registrationKey,
        colleague,
        ...(profession !== '' && { profession }),
      });
      await onAsked();
    } catch (error) {
      const failed = failureOf(error);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else setFailure(failed);
    }
  });
  return (
    <Stack>
      <ErrorSummary
        key={form.attempt}
        title={errorSummaryTitle(form.errors.length, locale)}
        errors={form.errors.map((it) => ({ ...it, fieldId: idOf(it.fieldId) }))}
      />
      <FailureNote failure={failure} />
      <p>{words.formText}</p>
      <form noValidate onSubmit={send}>
        <TextField
          {...form.register('givenName')}
          id={idOf('givenName')}
          label={words.givenName}
          error={form.errorOf('givenName')}
        />
        <TextField
          {...form.register('familyName')}
          id={idOf('familyName')}
          label={words.familyName}
          error={form.errorOf('familyName')}
        />
        <TextField
          {...form.register('email')}
          id={idOf('email')}
          type="email"
          label={words.email}
          error={form.errorOf('email')}
        />
        {asksProfession && (
          <ColleagueProfession
            id={idOf('profession')}
            registrationKey={registrationKey}
            value={profession}
            onChange={setProfession}
          />
        )}
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.asking}>
            {words.ask}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {words.notNow}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
