import { requestRecognitionInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary, type FormError } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { ProofUpload } from '../proof-files/proof-upload.tsx';
import type { UploadedProof } from '../proof-files/send-proof.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { LearnedFields, type LearnedValues, wholeNumberFrom } from './learned-fields.tsx';
import { ModuleChoice } from './module-choice.tsx';
import { ownRecognitionWords } from './own-recognition-words.ts';
import type { RecognisableSeries } from './recognition-data.ts';
import { ownRecognitionsPath } from './recognition-paths.ts';

export interface RequestValues extends LearnedValues {
  readonly curriculum: string;
  readonly modules: string | false | readonly string[];
}

const order = [
  'curriculum',
  'modules',
  'learned.title',
  'learned.provider',
  'learned.from',
  'learned.to',
  'learned.teachingUnits',
  'proofs',
];

/** At which field a rule says its word. */
const fieldOfRefusal: Readonly<Record<string, string>> = {
  learned_in_future: 'learned.to',
  learned_span_reversed: 'learned.to',
  proof_missing: 'proofs',
  recognition_double: 'modules',
  recognition_modules_wrong: 'modules',
};

/** Asks that a course of somebody else counts: for which modules, what it was, and the proof. */
export function RequestForm({ series }: { readonly series: readonly RecognisableSeries[] }) {
  const words = useWords(ownRecognitionWords);
  const locale = useLocale();
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [code, setCode] = useState('');
  const [proofs, setProofs] = useState<readonly UploadedProof[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<RequestValues, z.input<typeof requestRecognitionInput>>({
    schema: requestRecognitionInput,
    defaultValues: {
      curriculum: '',
      modules: [],
      learned: { title: '', provider: '', from: '', to: '', teachingUnits: '' },
    },
    toInput: ({ curriculum, modules, learned }) => ({
      curriculum,
      modules: chosen(modules),
      learned: { ...learned, teachingUnits: wholeNumberFrom(learned.teachingUnits) },
      proofs: proofs.map(({ id }) => id),
    }),
    messageFor: (problem) =>
      problem.path === 'curriculum'
        ? words.needs.curriculum
        : fieldMessage(problem, locale, words.fields[problem.path as keyof typeof words.fields]),
    alsoWrong: ({ curriculum, modules }): readonly FormError[] => [
      ...(curriculum !== '' && chosen(modules).length === 0
        ? [{ fieldId: 'modules', message: words.needs.modules }]
        : []),
      ...(proofs.length === 0 ? [{ fieldId: 'proofs', message: words.needs.proofs }] : []),
    ],
  });
  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.recognition.request.mutate(input);
      await router.navigate({ to: ownRecognitionsPath, search: { gesendet: 'ja' } });
    } catch (error) {
      const failed = failureOf(error);
      const fieldId = failed.kind === 'refusal' ? fieldOfRefusal[failed.refusal.code] : undefined;
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else if (failed.kind === 'refusal' && fieldId !== undefined) {
        form.showErrors([{ fieldId, message: refusalMessage(failed.refusal, locale) }]);
      } else setFailure(failed);
    }
  });
  const asked = series.find((it) => it.code === code);
  const curriculum = form.register('curriculum');
  const errors = form.errors.toSorted((a, b) => order.indexOf(a.fieldId) - order.indexOf(b.fieldId));
  const proofsError = form.errors.find(({ fieldId }) => fieldId === 'proofs')?.message;
  return (
    <Stack gap="large">
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(errors.length, locale)} errors={errors} />
      <FailureNote failure={failure} />
      <form noValidate onSubmit={send}>
        <SelectField
          {...curriculum}
          label={words.series}
          emptyLabel={words.choose}
          options={series.map((it) => ({ value: it.code, label: it.title }))}
          defaultValue=""
          error={form.errorOf('curriculum')}
          onChange={(event) => {
            void curriculum.onChange(event);
            form.setValue('modules', []);
            setCode(event.target.value);
          }}
        />
        {asked && <ModuleChoice key={asked.code} series={asked} form={form} />}
        <LearnedFields form={form} />
        <ProofUpload
          id="proofs"
          label={words.fields.proofs}
          hint={words.proofHint}
          error={proofs.length === 0 ? proofsError : undefined}
          proofs={proofs}
          onChange={setProofs}
        />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.sending}>
            {words.request}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}

/** One box alone is a text or nothing, several are a list. */
function chosen(modules: RequestValues['modules']): string[] {
  return [modules].flat().filter((it): it is string => typeof it === 'string' && it !== '');
}
