import { rejectProofInput } from '@netzwerkstatt/api/inputs';
import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import type { CheckFormProps } from './accept-form.tsx';
import { proofCheckWords } from './proof-check-words.ts';

/** Rejects a proof, with a reason its person reads. */
export function RejectForm({ shown: { proof, name }, onDone }: CheckFormProps) {
  const words = useWords(proofCheckWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<{ reason: string }, z.input<typeof rejectProofInput>>({
    schema: rejectProofInput,
    defaultValues: { reason: '' },
    toInput: ({ reason }) => ({ proof: proof.id, revision: proof.revision, reason }),
    messageFor: (problem) => fieldMessage(problem, locale),
    alsoWrong: ({ reason }) => (reason.trim() === '' ? [{ fieldId: 'reason', message: words.reasonMissing }] : []),
  });
  const reject = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.proofs.reject.mutate(input);
      await onDone(words.rejected(name));
    } catch (error) {
      setFailure(failureOf(error));
    }
  });
  return (
    <form noValidate onSubmit={reject}>
      <p>{words.rejectText}</p>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <TextField
        {...form.register('reason')}
        label={words.reason}
        hint={words.reasonHint}
        maxLength={MAX_REASON_CHARACTERS}
        error={form.errorOf('reason')}
      />
      <FormActions>
        <Button type="submit" variant="danger" busy={form.isBusy} busyText={words.rejecting}>
          {words.rejectButton}
        </Button>
      </FormActions>
    </form>
  );
}
