import { eraseOwnInput } from '@netzwerkstatt/api/inputs';
import { type EmailAddress, emailKey } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { Sure } from '../registration/sure.tsx';
import { erasureWords } from './erasure-words.ts';

type Values = z.input<typeof eraseOwnInput>;

/** Asks for the address of the account, and then once more. */
export function ErasureForm({ email }: { readonly email: EmailAddress }) {
  const words = useWords(erasureWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const button = useRef<HTMLButtonElement>(null);
  const [confirmed, setConfirmed] = useState<Values>();
  const { running, failure, run } = useAction<'erase'>();
  const form = useSchemaForm<Values, Values>({
    schema: eraseOwnInput,
    defaultValues: {},
    toInput: ({ email: typed = '' }) => ({ email: typed }),
    messageFor: () => words.wrong,
    alsoWrong: ({ email: typed = '' }) =>
      emailKey(typed.trim() as EmailAddress) === emailKey(email) ? [] : [{ fieldId: 'email', message: words.wrong }],
  });
  const erase = async () => {
    if (confirmed && (await run('erase', () => api.own.erase.mutate(confirmed)))) location.assign('/daten-geloescht');
    else keep();
  };
  const keep = () => {
    setConfirmed(undefined);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <Stack>
      <FailureNote failure={failure} />
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <form noValidate onSubmit={form.submit(async (input) => setConfirmed(input))}>
        <TextField
          {...form.register('email')}
          type="email"
          label={words.confirm}
          hint={words.confirmHint(email)}
          autoComplete="off"
          spellCheck={false}
          error={form.errorOf('email')}
        />
        {!confirmed && (
          <FormActions>
            <Button ref={button} type="submit" variant="danger">
              {words.ask}
            </Button>
          </FormActions>
        )}
      </form>
      {confirmed && (
        <Sure
          question={words.sure}
          yes={words.yes}
          no={words.no}
          isBusy={running !== undefined}
          onYes={erase}
          onNo={keep}
        >
          {words.sureText}
        </Sure>
      )}
    </Stack>
  );
}
