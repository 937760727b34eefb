import { dateOf, isLocalDateTime, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
import { addDays, daysBetween } from '@netzwerkstatt/scheduling';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useId, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import type { DatesQuestion } from '../event-editor/dates-to-check.ts';
import styles from '../event-editor/session-fields.module.css';
import { SessionHintList } from '../event-editor/session-hint-list.tsx';
import { sessionHints } from '../event-editor/session-hints.ts';
import { useDateCheck } from '../event-editor/use-date-check.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { PlanEntry } from './days-of-plan.ts';
import { datesPath } from './plan-paths.ts';
import { planWords } from './plan-words.ts';
import type { Moving } from './use-moving.ts';

export interface MoveDialogProps {
  readonly moving: Moving | undefined;
  readonly onClose: () => void;
}

/** Asks where a date goes. A draft moves at once; what is public goes on to the reason and the preview of the mails. */
export function MoveDialog({ moving, onClose }: MoveDialogProps) {
  const words = useWords(planWords);
  const formId = useId();
  const action = useDeskAction();
  const asked = moving?.step === 'asking' ? moving : undefined;
  const [shown, setShown] = useState(asked);
  if (asked && asked !== shown) setShown(asked);
  const isDraft = shown?.entry.event.status === 'draft';
  const close = () => {
    action.forget();
    onClose();
  };
  return (
    <Dialog
      isOpen={asked !== undefined}
      onClose={close}
      title={words.moveTitle}
      actions={
        <>
          <Button type="submit" form={formId} busy={action.isBusy}>
            {isDraft ? words.moveDraft : words.moveOn}
          </Button>
          <Button variant="neutral" onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={action.failure} />
        {shown && !isDraft && <p>{words.publicMeaning}</p>}
        {asked && (
          <MoveForm
            key={`${asked.entry.session.id} ${asked.day}`}
            id={formId}
            moving={asked}
            action={action}
            onDone={onClose}
          />
        )}
      </Stack>
    </Dialog>
  );
}

interface MoveFormProps {
  readonly id: string;
  readonly moving: Moving;
  readonly action: ReturnType<typeof useDeskAction>;
  readonly onDone: () => void;
}

function MoveForm({ id, moving: { entry, day }, action, onDone }: MoveFormProps) {
  const words = useWords(planWords);
  const locale = useLocale();
  const navigate = useNavigate();
  const reload = useReload();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { event, session } = entry;
  const [typed, setTyped] = useState({
    day: String(day),
    from: session.startsAt.slice(11),
    to: session.endsAt.slice(11),
  });
  const times = movedTimes(session, typed.day, typed.from, typed.to);
  const check = useDateCheck(questionAbout(entry, times));
  const type = (key: keyof typeof typed) => (change: SyntheticEvent<HTMLInputElement>) =>
    setTyped({ ...typed, [key]: change.currentTarget.value });

  const move = async (submit: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    submit.preventDefault();
    if (event.status !== 'draft') {
      onDone();
      await navigate({ href: datesPath(event.id, session.id, times) });
      return;
    }
    await action.run(async () => {
      await api.plan.moveDraft.mutate({ event: event.id, revision: event.revision, session: session.id, ...times });
      onDone();
      await reload();
      return words.moved(`${formatDay(times.startsAt, locale)}, ${formatSpan(times.startsAt, times.endsAt, locale)}`);
    });
  };

  return (
    <form id={id} noValidate onSubmit={move}>
      <Stack>
        <p>
          <b>{event.title}</b>
          <br />
          <span className="muted">
            {words.was(
              `${formatDay(session.startsAt, locale)}, ${formatSpan(session.startsAt, session.endsAt, locale)}`,
            )}
          </span>
        </p>
        <div className={styles.fields}>
          <div>
            <DateTimeField kind="date" name="day" label={words.newDay} value={typed.day} onChange={type('day')} />
          </div>
          <div>
            <DateTimeField kind="time" name="from" label={words.from} value={typed.from} onChange={type('from')} />
          </div>
          <div>
            <DateTimeField kind="time" name="to" label={words.to} value={typed.to} onChange={type('to')} />
          </div>
        </div>
        <div role="status">
          <SessionHintList id={`${id}-hints`} hints={check ? sessionHints(check, 0, locale) : []} />
        </div>
      </Stack>
    </form>
  );
}

/** What else is planned is asked for the new times, as the editor of the event does. */
function questionAbout(
  { event, session }: PlanEntry,
  { startsAt, endsAt }: ReturnType<typeof movedTimes>,
): DatesQuestion | undefined {
  if (!isLocalDateTime(startsAt) || !isLocalDateTime(endsAt)) return undefined;
  const { id, teachingMinutes, room, speakers } = session;
  const moved = { id, startsAt, endsAt, teachingMinutes, ...(room && { room }), ...(speakers && { speakers }) };
  return {
    event: event.id,
    kind: event.kind,
    format: event.format,
    ...(event.network && { network: event.network }),
    ...(event.region && { region: event.region }),
    sessions: [moved],
  };
}

/** A session over midnight keeps its nights. */
export function movedTimes(
  { startsAt, endsAt }: Pick<PlanEntry['session'], 'startsAt' | 'endsAt'>,
  day: string,
  from: string,
  to: string,
): { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime } {
  const nights = daysBetween(dateOf(startsAt), dateOf(endsAt));
  const last = nights === 0 || day === '' ? day : addDays(day as LocalDate, nights);
  return { startsAt: `${day}T${from}` as LocalDateTime, endsAt: `${last}T${to}` as LocalDateTime };
}
