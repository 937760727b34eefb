import { verifyInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
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
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import type { Verified } from './verification-result.tsx';
import { verifyWords } from './verify-words.ts';

/** What came of a check: the certificate, or why there is none to show. */
export type Verification = { readonly certificate: Verified } | { readonly failure: Failure };

export interface VerifyFormProps {
  /** From the address, which the QR code of the paper leads to. */
  readonly number: string;
  readonly onAnswer: (answer: Verification | undefined) => void;
}

/** Number and name from the paper: only both together get an answer. */
export function VerifyForm({ number: given, onAnswer }: VerifyFormProps) {
  const words = useWords(verifyWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const form = useSchemaForm<z.input<typeof verifyInput>, z.input<typeof verifyInput>>({
    schema: verifyInput,
    defaultValues: {},
    toInput: ({ number = '', fullName = '' }) => ({ number, fullName }),
    messageFor: (problem) => {
      const field = problem.path === 'number' ? 'number' : 'fullName';
      return problem.code === 'text_missing' ? words[`${field}Missing`] : fieldMessage(problem, locale, words[field]);
    },
  });

  const send = form.submit(async (input) => {
    onAnswer(undefined);
    try {
      onAnswer({ certificate: await api.certificates.verify.mutate(input) });
    } catch (error) {
      onAnswer({ failure: failureOf(error) });
    }
  });
  return (
    <Stack gap="large">
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <form noValidate onSubmit={send} onChange={() => onAnswer(undefined)}>
        <TextField
          {...form.register('number')}
          label={words.number}
          hint={words.numberHint}
          defaultValue={given}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={form.errorOf('number')}
        />
        <TextField
          {...form.register('fullName')}
          label={words.fullName}
          hint={words.fullNameHint}
          autoComplete="off"
          spellCheck={false}
          error={form.errorOf('fullName')}
        />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.checking}>
            {words.check}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
