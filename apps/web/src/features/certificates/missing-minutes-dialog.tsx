import { completeAttendanceInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { NumberField } from '../../components/forms/number-field.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { correctionWords } from './correction-words.ts';
import type { MissingCandidate } from './issuing.ts';
import { ReasonField } from './name-fields.tsx';
import { useCertificateForm } from './use-certificate-form.ts';

interface Values {
  readonly records: { readonly minutes: string }[];
  readonly reason: string;
}

export interface MissingMinutesDialogProps {
  readonly event: EventFacts;
  readonly candidate: MissingCandidate;
  readonly onClose: () => void;
}

/** Fills in what was never recorded about somebody, session by session. */
export function MissingMinutesDialog({ event, candidate, onClose }: MissingMinutesDialogProps) {
  const words = useWords(correctionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const sessions = event.sessions.filter(({ id }) => candidate.sessions.includes(id));
  const { form, action, submit } = useCertificateForm<Values, z.input<typeof completeAttendanceInput>>({
    schema: completeAttendanceInput,
    defaultValues: { records: sessions.map(() => ({ minutes: '' })), reason: '' },
    toInput: ({ records, reason }) => ({
      reason,
      event: event.id,
      registration: candidate.registration,
      records: sessions.map(({ id: session }, index) => ({ session, minutes: minutesOf(records[index]?.minutes) })),
    }),
    messageFor: (problem) => fieldMessage(problem, locale),
  });
  const send = async (input: z.input<typeof completeAttendanceInput>) => {
    await api.issuing.completeAttendance.mutate(input);
    return words.completed(`${candidate.givenName} ${candidate.familyName}`);
  };
  return (
    <CertificateFormDialog
      title={words.completeTitle(`${candidate.givenName} ${candidate.familyName}`)}
      onClose={onClose}
      form={form}
      action={action}
      onSubmit={submit(send, onClose)}
      goAhead={words.completeYes}
      cancel={words.cancel}
    >
      <p>{words.completeMeaning}</p>
      {sessions.map(({ id, title, startsAt, endsAt, teachingMinutes }, index) => {
        const name = `records.${index}.minutes` as const;
        return (
          <NumberField
            key={id}
            {...form.register(name)}
            id={name}
            label={title ?? `${formatDayShort(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`}
            hint={words.minutesHint(teachingMinutes)}
            unit={words.minutes}
            error={form.errorOf(name)}
          />
        );
      })}
      <ReasonField form={form} hint={words.trailHint} />
    </CertificateFormDialog>
  );
}

/** An empty field is no zero: whoever was not there gets one on purpose. */
function minutesOf(text = ''): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
