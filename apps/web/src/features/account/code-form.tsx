import { signInCodeInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
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
import { accountWords } from './account-words.ts';
import type { SentSignIn } from './sent-sign-in.ts';

/** As the procedure wants it, and not empty: an empty code would cost an attempt. */
const typedCode = z.extend(signInCodeInput, {
  code: z.string().check(
    z.maxLength(20),
    z.refine((it) => /\d/.test(it), { params: { code: 'text_missing' } }),
  ),
});

export interface CodeFormProps {
  readonly challenge: SentSignIn['challenge'];
  readonly onSignedIn: () => Promise<void>;
}

/** The code of the mail, for those who read it on another device. */
export function CodeForm({ challenge, onSignedIn }: CodeFormProps) {
  const words = useWords(accountWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<{ code: string }, z.input<typeof typedCode>>({
    schema: typedCode,
    defaultValues: {},
    toInput: ({ code = '' }) => ({ challenge, code }),
    messageFor: () => words.codeMissing,
  });

  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.account.signInByCode.mutate(input);
      await onSignedIn();
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
          {...form.register('code')}
          label={words.code}
          hint={words.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          width="half"
          error={form.errorOf('code')}
        />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.opening}>
            {words.open}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
