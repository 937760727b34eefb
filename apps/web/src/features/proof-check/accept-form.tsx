import { acceptProofInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { ExtentFields } from '../proofs/extent-fields.tsx';
import {
  alsoWrong,
  type ExtentValues,
  errorsOf,
  extentInput,
  extentValues,
  proofFieldMessage,
} from '../proofs/proof-values.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { proofCheckWords } from './proof-check-words.ts';
import type { ProofToCheck } from './proof-facts.tsx';

export interface CheckFormProps {
  readonly shown: ProofToCheck;
  readonly onDone: (message: string) => Promise<void>;
}

/** Accepts a proof with what the paper proves; it begins with what the person states. */
export function AcceptForm({ shown: { proof, name, regimes }, onDone }: CheckFormProps) {
  const words = useWords(proofCheckWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [failure, setFailure] = useState<Failure>();
  const [values] = useState(() => extentValues(proof.stated, locale));
  const form = useSchemaForm<ExtentValues, z.input<typeof acceptProofInput>>({
    schema: acceptProofInput,
    defaultValues: values,
    toInput: (typed) => ({ ...extentInput(typed), proof: proof.id, revision: proof.revision }),
    messageFor: (problem) => proofFieldMessage(problem, locale),
    alsoWrong: (typed) => alsoWrong(typed, locale),
  });
  const accept = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.proofs.accept.mutate(input);
      await onDone(words.accepted(name));
    } catch (error) {
      const failed = failureOf(error);
      const errors = errorsOf(failed, locale);
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else if (errors.length > 0) form.showErrors(errors);
      else setFailure(failed);
    }
  });
  return (
    <form noValidate onSubmit={accept}>
      <p>{words.acceptText}</p>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={failure} />
      <ExtentFields form={form} values={values} regimes={regimes} />
      <FormActions>
        <Button type="submit" busy={form.isBusy} busyText={words.accepting}>
          {words.acceptButton}
        </Button>
      </FormActions>
    </form>
  );
}
