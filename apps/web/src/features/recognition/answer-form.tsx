import { answerRecognitionInput } from '@netzwerkstatt/api/inputs';
import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { ProofUpload } from '../proof-files/proof-upload.tsx';
import type { UploadedProof } from '../proof-files/send-proof.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import type { OwnRecognitionCardProps } from './own-recognition-card.tsx';
import { ownRecognitionWords } from './own-recognition-words.ts';

/** The answer to what staff asked back, with further files. */
export function AnswerForm({ request: { id: recognition, revision }, onDone }: OwnRecognitionCardProps) {
  const words = useWords(ownRecognitionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [proofs, setProofs] = useState<readonly UploadedProof[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const fieldId = `answer-${recognition}`;
  const form = useSchemaForm({
    schema: answerRecognitionInput,
    defaultValues: { text: '' },
    toInput: ({ text }: { text: string }) => ({ recognition, revision, text, proofs: proofs.map(({ id }) => id) }),
    messageFor: (problem) => fieldMessage(problem, locale),
    alsoWrong: ({ text }) => (text.trim() === '' ? [{ fieldId: 'text', message: words.needs.answer }] : []),
  });
  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.recognition.answer.mutate(input);
      await onDone(words.sent);
    } catch (error) {
      setFailure(failureOf(error));
    }
  });
  const errors = form.errors.map(({ message }) => ({ fieldId, message }));
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(errors.length, locale)} errors={errors} />
      <FailureNote failure={failure} />
      <TextAreaField
        {...form.register('text')}
        id={fieldId}
        label={words.toAnswer}
        hint={words.answerHint}
        maxLength={MAX_REASON_CHARACTERS}
        error={form.errorOf('text')}
      />
      <ProofUpload
        id={`proofs-${recognition}`}
        label={words.moreProofs}
        optional
        proofs={proofs}
        onChange={setProofs}
      />
      <FormActions>
        <Button type="submit" busy={form.isBusy} busyText={words.sending}>
          {words.send}
        </Button>
      </FormActions>
    </form>
  );
}
