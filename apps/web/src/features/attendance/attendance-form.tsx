import type { Instant } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { Check, X } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useErrorTitle } from '../../lib/form.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { fullName } from '../desk/participant-columns.tsx';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import {
  type AttendanceEdits,
  type Attendant,
  allWith,
  attendanceEntries,
  countAttendance,
  listedEntries,
} from './attendance-draft.ts';
import { AttendanceTable, minutesFieldId } from './attendance-table.tsx';
import { attendanceWords } from './attendance-words.ts';
import { QuickEntry } from './quick-entry.tsx';
import { SaveBar } from './save-bar.tsx';

export interface AttendanceFormProps {
  readonly event: string;
  readonly session: EventFacts['sessions'][number];
  readonly attendants: readonly Attendant[];
  readonly caption: string;
  /** By the clock of the house. */
  readonly now: Instant;
}

/** Who was there at one session, and how long; kept here until it is saved. */
export function AttendanceForm({ event, session, attendants, caption, now }: AttendanceFormProps) {
  const words = useWords(attendanceWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [edits, setEdits] = useState<AttendanceEdits>(new Map());
  const [areErrorsShown, setAreErrorsShown] = useState(false);
  const { savedAt, markSaved } = useSavedAt(now);
  const max = session.teachingMinutes;
  const all = attendanceEntries(attendants, session, edits);
  const entries = listedEntries(all, session);
  const listed = entries.map(({ attendant }) => attendant);
  const changed = entries.filter(({ isChanged }) => isChanged);
  const wrong = entries.filter(({ isWrong }) => isWrong);
  const count = countAttendance(entries, session);
  useErrorTitle(areErrorsShown && wrong.length > 0);

  const enter = (id: string, minutes: string): void => setEdits((before) => new Map(before).set(id, minutes));

  const save = async (submit: SyntheticEvent): Promise<void> => {
    submit.preventDefault();
    setAreErrorsShown(wrong.length > 0);
    if (wrong.length > 0 || changed.length === 0) return;
    await action.run(async () => {
      const records = changed.map(({ attendant, minutes }) => ({ registration: attendant.id, minutes }));
      await api.desk.recordAttendance.mutate({ event, session: session.id, records });
      markSaved();
      await reload();
      setEdits(new Map());
      return undefined;
    });
  };

  return (
    <Stack>
      <LeaveGuard isDirty={() => changed.length > 0} />
      {areErrorsShown && (
        <ErrorSummary
          title={errorSummaryTitle(wrong.length, locale)}
          errors={wrong.map(({ attendant }) => ({
            fieldId: minutesFieldId(attendant),
            message: `${fullName(attendant)}: ${words.wrong(max)}`,
          }))}
        />
      )}
      <Cluster align="between">
        <QuickEntry entries={all} onFound={({ id }) => enter(id, String(max))} />
        <Cluster>
          <Button variant="neutral" onClick={() => setEdits(allWith(listed, max))}>
            <Check />
            {words.everybody}
          </Button>
          <Button variant="quiet" onClick={() => setEdits(allWith(listed, 0))}>
            <X />
            {words.nobody}
          </Button>
        </Cluster>
      </Cluster>
      {entries.length < all.length && <p className="muted">{words.onlyChosen(all.length - entries.length)}</p>}
      <form noValidate onSubmit={save}>
        <Stack>
          <FailureNote failure={action.failure} />
          <AttendanceTable caption={caption} entries={entries} session={session} onEnter={enter} />
          <SaveBar
            isBusy={action.isBusy}
            changes={changed.length}
            savedAt={savedAt && formatInstant(savedAt, locale)}
            isEmpty={count.open === entries.length}
            count={words.count(count)}
          />
        </Stack>
      </form>
    </Stack>
  );
}

/** When this was last saved here, by the clock of the house: known once the page has asked anew. */
function useSavedAt(now: Instant) {
  const isMarked = useRef(false);
  const [savedAt, setSavedAt] = useState<Instant>();
  useEffect(() => {
    if (!isMarked.current) return;
    isMarked.current = false;
    setSavedAt(now);
  }, [now]);
  const markSaved = (): void => {
    isMarked.current = true;
  };
  return { savedAt, markSaved };
}
