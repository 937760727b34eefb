import { signInRequestInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
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
import { addressWords } from './address-words.ts';

export interface AddressFormProps {
  readonly registrationKey: RegistrationKey;
  readonly onAsked: () => Promise<void>;
  readonly onCancel: () => void;
}

/** One field: where the mails are to go. */
export function AddressForm({ registrationKey, onAsked, onCancel }: AddressFormProps) {
  const words = useWords(addressWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<{ readonly email: string }, z.input<typeof signInRequestInput>>({
    schema: signInRequestInput,
    defaultValues: { email: '' },
    toInput: (values) => values,
    messageFor: (problem) => personFieldMessage(problem, locale),
  });
  const send = form.submit(async ({ email }) => {
    setFailure(undefined);
    try {
      await api.registration.askNewAddress.mutate({ ...registrationKey, email });
      await onAsked();
    } catch (error) {
      const failed = failureOf(error);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else setFailure(failed);
    }
  });
  return (
    <Stack>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <p>{words.formText}</p>
      <form noValidate onSubmit={send}>
        <TextField
          {...form.register('email')}
          type="email"
          autoComplete="email"
          label={words.email}
          error={form.errorOf('email')}
        />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.asking}>
            {words.ask}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
