import { handInProofInput } from '@netzwerkstatt/api/inputs';
import type { CpdRegime } from '@netzwerkstatt/domain';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { ProofUpload } from '../proof-files/proof-upload.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { ExtentFields } from './extent-fields.tsx';
import { proofFormWords } from './proof-form-words.ts';
import {
  alsoWrong,
  errorsOf,
  extentInput,
  newProof,
  type OwnProof,
  type ProofValues,
  proofFieldMessage,
  proofValues,
} from './proof-values.ts';

export type ProofInput = z.input<typeof handInProofInput>;

export interface ProofFormProps {
  /** Of which something can be awarded. */
  readonly regimes: readonly CpdRegime[];
  /** What was handed in; absent: a new one. */
  readonly proof?: OwnProof | undefined;
  readonly send: (input: ProofInput) => Promise<void>;
}

/** A training elsewhere, with the paper that proves it. */
export function ProofForm({ regimes, proof, send }: ProofFormProps) {
  const words = useWords(proofFormWords);
  const locale = useLocale();
  const [failure, setFailure] = useState<Failure>();
  const [files, setFiles] = useState(proof ? [proof.file] : []);
  const [values] = useState(() => (proof ? proofValues(proof, locale) : newProof));
  const form = useSchemaForm<ProofValues, ProofInput>({
    schema: handInProofInput,
    defaultValues: values,
    toInput: ({ title, provider, from, to, file, ...extent }) => ({
      title,
      provider,
      from,
      to,
      file,
      ...extentInput(extent),
    }),
    messageFor: (problem) => proofFieldMessage(problem, locale),
    alsoWrong: (typed) => alsoWrong(typed, locale),
  });
  const submit = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await send(input);
    } catch (error) {
      const failed = failureOf(error);
      const errors = errorsOf(failed, locale);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else if (errors.length > 0) form.showErrors(errors);
      else setFailure(failed);
    }
  });
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <ProofUpload
        id="file"
        label={words.file}
        hint={words.fileHint}
        error={form.errorOf('file')}
        proofs={files}
        max={1}
        onChange={(chosen) => {
          setFiles([...chosen]);
          form.setValue('file', chosen[0]?.id ?? '');
        }}
      />
      <TextField {...form.register('title')} label={words.title} hint={words.titleHint} error={form.errorOf('title')} />
      <TextField {...form.register('provider')} label={words.provider} error={form.errorOf('provider')} />
      <DateTimeField {...form.register('from')} kind="date" label={words.from} error={form.errorOf('from')} />
      <DateTimeField
        {...form.register('to')}
        kind="date"
        label={words.to}
        hint={words.toHint}
        error={form.errorOf('to')}
      />
      <ExtentFields form={form} values={values} regimes={regimes} />
      <FormActions>
        <Button type="submit" busy={form.isBusy} busyText={proof ? words.saving : words.sending}>
          {proof ? words.save : words.send}
        </Button>
      </FormActions>
    </form>
  );
}
