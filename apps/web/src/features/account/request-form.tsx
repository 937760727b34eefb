import { signInRequestInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
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
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { accountWords } from './account-words.ts';
import type { SentSignIn } from './sent-sign-in.ts';

export interface RequestFormProps {
  /** The address that was asked for before. */
  readonly email: string | undefined;
  readonly onSent: (sent: SentSignIn) => void;
}

/** Asks for the mail that lets in. The answer is the same whether the address is known or not. */
export function RequestForm({ email, onSent }: RequestFormProps) {
  const words = useWords(accountWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<{ email: string }, { email: string }>({
    schema: signInRequestInput,
    defaultValues: {},
    toInput: ({ email = '' }) => ({ email }),
    messageFor: (problem) => (problem.code === 'text_missing' ? words.emailMissing : fieldMessage(problem, locale)),
  });

  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      onSent({ email: input.email.trim(), ...(await api.account.requestSignIn.mutate(input)) });
    } catch (error) {
      setFailure(failureOf(error));
    }
  });
  return (
    <Stack gap="large">
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <form noValidate onSubmit={send}>
        <TextField
          {...form.register('email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autoComplete="email"
          defaultValue={email}
          error={form.errorOf('email')}
        />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.sending}>
            {words.send}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
