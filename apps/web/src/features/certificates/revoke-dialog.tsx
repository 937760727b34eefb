import { revokeCertificateInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { correctionWords, fieldLabel } from './correction-words.ts';
import type { CertifiedCandidate } from './issuing.ts';
import { ReasonField } from './name-fields.tsx';
import { useCertificateForm } from './use-certificate-form.ts';

export interface RevokeDialogProps {
  readonly candidate: Pick<CertifiedCandidate, 'certificate' | 'number' | 'givenName' | 'familyName'>;
  /** Whether they are told by mail, with the reason. */
  readonly isTold: boolean;
  readonly onClose: () => void;
}

/** Withdraws a certificate, after saying what that means. */
export function RevokeDialog({ candidate, isTold, onClose }: RevokeDialogProps) {
  const words = useWords(correctionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { certificate, number } = candidate;
  const { form, action, submit } = useCertificateForm<
    { readonly reason: string },
    z.input<typeof revokeCertificateInput>
  >({
    schema: revokeCertificateInput,
    defaultValues: { reason: '' },
    toInput: (values) => ({ certificate, ...values }),
    messageFor: (problem) => fieldMessage(problem, locale, fieldLabel(words, problem.path)),
  });
  const send = async (input: z.input<typeof revokeCertificateInput>) => {
    await api.issuing.revoke.mutate(input);
    return words.revoked(number);
  };
  return (
    <CertificateFormDialog
      title={words.revokeTitle(`${candidate.givenName} ${candidate.familyName}`)}
      onClose={onClose}
      form={form}
      action={action}
      onSubmit={submit(send, onClose)}
      goAhead={words.revokeYes}
      cancel={words.cancel}
      isDangerous
    >
      <p>{words.revokeMeaning(number)}</p>
      <ReasonField form={form} hint={isTold ? words.revokeReasonHint : words.revokeReasonHintUntold} />
    </CertificateFormDialog>
  );
}
