import { changeSettingsInput } from '@netzwerkstatt/api/inputs';
import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useTell } from '../desk/desk-message.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { settingsWords } from './settings-words.ts';

/** Whether heads see who of their team was there: how it is, what it means, and with a reason the other way. */
export function AttendanceSetting({ settings }: { readonly settings: Answers['settings']['read'] }) {
  const words = useWords(settingsWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const tell = useTell();
  const [failure, setFailure] = useState<Failure>();
  const { headsSeeAttendanceSince: since, mayChange } = settings;
  const headsSeeAttendance = since === undefined;
  const form = useSchemaForm({
    schema: changeSettingsInput,
    defaultValues: { reason: '' },
    toInput: ({ reason }: { reason: string }) => ({ headsSeeAttendance, reason }),
    messageFor: (problem) => fieldMessage(problem, locale),
    alsoWrong: ({ reason }) => (reason.trim() === '' ? [{ fieldId: 'reason', message: words.reasonMissing }] : []),
  });
  const save = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.settings.change.mutate(input);
      await reload();
      tell(input.headsSeeAttendance ? words.nowOn : words.nowOff);
    } catch (error) {
      setFailure(failureOf(error));
    }
  });
  return (
    <Stack>
      <Note tone="info" title={since === undefined ? words.off : words.on(formatInstant(since, locale))}>
        <p>{since === undefined ? words.offText : words.onText}</p>
      </Note>
      {mayChange && (
        <form noValidate onSubmit={save}>
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <FailureNote failure={failure} />
          <p>{since === undefined ? words.whatOn : words.whatOff}</p>
          <TextField
            {...form.register('reason')}
            label={words.reason}
            hint={words.reasonHint}
            maxLength={MAX_REASON_CHARACTERS}
            error={form.errorOf('reason')}
          />
          <FormActions>
            <Button type="submit" variant={since === undefined ? 'secondary' : 'danger'} busy={form.isBusy}>
              {since === undefined ? words.switchOn : words.switchOff}
            </Button>
          </FormActions>
        </form>
      )}
    </Stack>
  );
}
