import { correctNameInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { correctionWords, fieldLabel } from './correction-words.ts';
import type { Candidate } from './issuing.ts';
import { NameFields, ReasonField } from './name-fields.tsx';
import { useCertificateForm } from './use-certificate-form.ts';

type Values = Readonly<Record<'givenName' | 'familyName' | 'reason', string>>;

export interface CorrectNameDialogProps {
  readonly candidate: Candidate;
  readonly onClose: () => void;
}

/** Corrects a name before there is a certificate that says it. */
export function CorrectNameDialog({ candidate, onClose }: CorrectNameDialogProps) {
  const words = useWords(correctionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { registration, givenName, familyName } = candidate;
  const { form, action, submit } = useCertificateForm<Values, z.input<typeof correctNameInput>>({
    schema: correctNameInput,
    defaultValues: { givenName, familyName, reason: '' },
    toInput: (values) => ({ registration, ...values }),
    messageFor: (problem) => fieldMessage(problem, locale, fieldLabel(words, problem.path)),
  });
  const send = async (input: z.input<typeof correctNameInput>) => {
    await api.issuing.correctName.mutate(input);
    return words.nameCorrected;
  };
  return (
    <CertificateFormDialog
      title={words.nameTitle(`${givenName} ${familyName}`)}
      onClose={onClose}
      form={form}
      action={action}
      onSubmit={submit(send, onClose)}
      goAhead={words.nameYes}
      cancel={words.cancel}
    >
      <p>{words.nameMeaning}</p>
      <NameFields form={form} />
      <ReasonField form={form} hint={words.trailHint} />
    </CertificateFormDialog>
  );
}
