import { correctAttendanceInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { attendanceCorrectionWords } from './attendance-correction-words.ts';
import { CertificateFormDialog } from './certificate-form-dialog.tsx';
import { changedRows, correctedMinutes, type RecordedSession, type TypedMinutes } from './corrected-minutes.ts';
import { correctionWords } from './correction-words.ts';
import type { AttendanceConsequence, Candidate } from './issuing.ts';
import { ReasonField } from './name-fields.tsx';
import { sessionName } from './session-name.ts';
import { useCertificateForm } from './use-certificate-form.ts';

export interface CorrectAttendanceDialogProps {
  readonly candidate: Pick<Candidate, 'registration' | 'givenName' | 'familyName'>;
  readonly onClose: () => void;
}

/** Puts right what was recorded of one person after closing; reads it first, as lists do not have it. */
export function CorrectAttendanceDialog({ candidate, onClose }: CorrectAttendanceDialogProps) {
  const words = useWords(attendanceCorrectionWords);
  const { cancel } = useWords(correctionWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const [sessions, setSessions] = useState<readonly RecordedSession[]>();
  useEffect(() => {
    const ask = api.issuing.attendanceOf.query({ registration: candidate.registration });
    ask.then(setSessions, () => setSessions([]));
  }, [candidate.registration]);
  if (sessions !== undefined && sessions.length > 0) {
    return <MinutesDialog candidate={candidate} sessions={sessions} onClose={onClose} />;
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(`${candidate.givenName} ${candidate.familyName}`)}
      actions={
        <Button variant="neutral" onClick={onClose}>
          {cancel}
        </Button>
      }
    >
      <p role="status">{sessions === undefined ? words.loading : words.notThere}</p>
    </Dialog>
  );
}

interface Values {
  readonly records: { readonly minutes: string }[];
  readonly reason: string;
}

interface MinutesDialogProps extends CorrectAttendanceDialogProps {
  readonly sessions: readonly RecordedSession[];
}

type Told = Exclude<AttendanceConsequence, { kind: 'recorded' }>;

function MinutesDialog({ candidate, sessions, onClose }: MinutesDialogProps) {
  const words = useWords(attendanceCorrectionWords);
  const { cancel, minutes, minutesHint, reason: reasonLabel } = useWords(correctionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [told, setTold] = useState<Told>();
  const { registration } = candidate;
  const name = `${candidate.givenName} ${candidate.familyName}`;
  /** Only what was changed is sent: the row of `records.0.minutes` is the first of those. */
  const rowSent = (path: string, typed: TypedMinutes): number | undefined => {
    const [isRecord, sent] = /^records(?:\.(\d+))?/.exec(path) ?? [];
    return isRecord === undefined ? undefined : changedRows(sessions, typed)[Number(sent ?? 0)];
  };
  const rowField = (row: number | undefined) => `records.${row ?? 0}.minutes`;
  const { form, action, submit } = useCertificateForm<Values, z.input<typeof correctAttendanceInput>>(
    {
      schema: correctAttendanceInput,
      defaultValues: { records: sessions.map(({ minutes }) => ({ minutes: `${minutes ?? ''}` })), reason: '' },
      toInput: ({ records, reason }) => ({
        registration,
        records: correctedMinutes(sessions, records),
        reason,
        expected: told?.kind ?? 'recorded',
      }),
      messageFor: (problem, { records }) => {
        if (problem.path === 'records') return refusalMessage({ code: 'nothing_corrected' }, locale);
        const session = sessions[rowSent(problem.path, records) ?? -1];
        if (session === undefined) return fieldMessage(problem, locale, reasonLabel);
        const facts = { min: 0, max: session.teachingMinutes };
        return fieldMessage({ ...problem, code: 'number_wrong', facts }, locale, sessionName(session, locale));
      },
      fieldOf: ({ path }, { records }) => (path.startsWith('records') ? rowField(rowSent(path, records)) : path),
    },
    (refusal, { records }) => {
      if (refusal.code === 'reason_missing') return 'reason';
      return refusal.code === 'nothing_corrected' || refusal.code === 'attendance_too_long'
        ? rowField(tooLongRow(sessions, records))
        : undefined;
    },
  );
  const send = async (input: z.input<typeof correctAttendanceInput>) => {
    if (told === undefined) {
      const consequence = await api.issuing.foreseeAttendance.query({ registration, records: input.records });
      if (consequence.kind !== 'recorded') {
        setTold(consequence);
        return undefined;
      }
    }
    const { kind } = await api.issuing.correctAttendance.mutate(input);
    return words.done[kind](name);
  };
  const back = () => {
    action.forget();
    setTold(undefined);
  };
  return (
    <CertificateFormDialog
      title={words.title(name)}
      onClose={onClose}
      form={form}
      action={action}
      onSubmit={submit(send, onClose)}
      goAhead={told === undefined ? words.goOn : words.yes[told.kind]}
      cancel={cancel}
      {...(told?.kind === 'revoked' && { isDangerous: true })}
    >
      {told && (
        <Note
          role="alert"
          tone="warning"
          title={words.consequence[told.kind]}
          actions={
            <Button variant="neutral" size="small" onClick={back}>
              {words.back}
            </Button>
          }
        >
          <p>
            {told.kind === 'revoked'
              ? words.revokedText
              : words.replacedText(told.attendance.attendedUnits, told.attendance.plannedUnits, told.of === 'partial')}
          </p>
        </Note>
      )}
      <div hidden={told !== undefined}>
        <Stack>
          <p>{words.meaning}</p>
          {sessions.map((session, row) => {
            const field = `records.${row}.minutes` as const;
            return (
              <NumberField
                key={session.id}
                {...form.register(field)}
                id={field}
                label={sessionName(session, locale)}
                hint={minutesHint(session.teachingMinutes)}
                unit={minutes}
                error={form.errorOf(field)}
              />
            );
          })}
          <ReasonField form={form} hint={words.reasonHint} />
        </Stack>
      </div>
    </CertificateFormDialog>
  );
}

/** The first that is too long, or the first that was changed. */
function tooLongRow(sessions: readonly RecordedSession[], typed: TypedMinutes): number | undefined {
  const rows = changedRows(sessions, typed);
  return rows.find((row) => Number(typed[row]?.minutes) > (sessions[row]?.teachingMinutes ?? 0)) ?? rows[0];
}
