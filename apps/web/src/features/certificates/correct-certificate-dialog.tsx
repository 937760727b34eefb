import { correctCertificateInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { correctionWords, fieldLabel } from './correction-words.ts';
import type { CertifiedCandidate } from './issuing.ts';
import { NameFields, ReasonField } from './name-fields.tsx';
import { useCertificateForm } from './use-certificate-form.ts';

interface Values {
  readonly academicTitle: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly reason: string;
  readonly renamesRegistration: boolean;
}

export interface CorrectCertificateDialogProps {
  readonly candidate: Pick<CertifiedCandidate, 'certificate' | 'holder' | 'number'>;
  /** Whether there is one that could have the corrected name as well. */
  readonly hasRegistration: boolean;
  /** Whether they are told by mail. */
  readonly isTold: boolean;
  /** Where the reason is kept; absent: in the trail of the event. */
  readonly reasonHint?: string;
  readonly onClose: () => void;
}

/** Gives a certificate the right name, and with it a number of its own. */
export function CorrectCertificateDialog({
  candidate,
  hasRegistration,
  isTold,
  reasonHint,
  onClose,
}: CorrectCertificateDialogProps) {
  const words = useWords(correctionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { certificate, holder, number } = candidate;
  const { form, action, submit } = useCertificateForm<Values, z.input<typeof correctCertificateInput>>({
    schema: correctCertificateInput,
    defaultValues: { ...holder, reason: '', renamesRegistration: hasRegistration },
    toInput: (values) => ({ certificate, ...values }),
    messageFor: (problem) => fieldMessage(problem, locale, fieldLabel(words, problem.path)),
  });
  return (
    <CertificateFormDialog
      title={words.correctTitle(`${holder.givenName} ${holder.familyName}`)}
      onClose={onClose}
      form={form}
      action={action}
      onSubmit={submit(async (input) => words.corrected((await api.issuing.correct.mutate(input)).number), onClose)}
      goAhead={words.correctYes}
      cancel={words.cancel}
    >
      <p>{(isTold ? words.correctMeaning : words.correctMeaningUntold)(number)}</p>
      <TextField
        {...form.register('academicTitle')}
        id="academicTitle"
        label={words.academicTitle}
        optional
        width="short"
        autoComplete="off"
        error={form.errorOf('academicTitle')}
      />
      <NameFields form={form} />
      <ReasonField form={form} hint={reasonHint ?? words.correctReasonHint} />
      {hasRegistration && (
        <CheckboxField {...form.register('renamesRegistration')} label={words.renames} hint={words.renamesHint} />
      )}
    </CertificateFormDialog>
  );
}
