import { completeAttendanceInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { NumberField } from '../../components/forms/number-field.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { correctionWords, fieldLabel } from './correction-words.ts';
import type { MissingCandidate } from './issuing.ts';
import { ReasonField } from './name-fields.tsx';
import { sessionName } from './session-name.ts';
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
    messageFor: (problem) => {
      const session = sessions[rowIn(problem.path)];
      if (session === undefined) return fieldMessage(problem, locale, fieldLabel(words, problem.path));
      const facts = { min: 0, max: session.teachingMinutes };
      return fieldMessage({ ...problem, code: 'number_wrong', facts }, locale, sessionName(session, locale));
    },
    alsoWrong: ({ records }) =>
      sessions.flatMap((session, row) => {
        const max = session.teachingMinutes;
        if (!(minutesOf(records[row]?.minutes) > max)) return [];
        const fieldId = `records.${row}.minutes`;
        const problem = { path: fieldId, code: 'number_wrong', facts: { min: 0, max } } as const;
        return [{ fieldId, message: fieldMessage(problem, locale, sessionName(session, locale)) }];
      }),
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
      {sessions.map((session, index) => {
        const name = `records.${index}.minutes` as const;
        return (
          <NumberField
            key={session.id}
            {...form.register(name)}
            id={name}
            label={sessionName(session, locale)}
            hint={words.minutesHint(session.teachingMinutes)}
            unit={words.minutes}
            error={form.errorOf(name)}
          />
        );
      })}
      <ReasonField form={form} hint={words.trailHint} />
    </CertificateFormDialog>
  );
}

/** Of `records.2.minutes` the 2; no number for any other field. */
function rowIn(path: string): number {
  return Number(/^records\.(\d+)/.exec(path)?.[1] ?? Number.NaN);
}

/** An empty field is no zero: whoever was not there gets one on purpose. */
function minutesOf(text = ''): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
