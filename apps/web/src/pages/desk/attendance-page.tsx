import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Users } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { attendanceEntries } from '../../features/attendance/attendance-draft.ts';
import { AttendanceForm } from '../../features/attendance/attendance-form.tsx';
import { AttendanceTable } from '../../features/attendance/attendance-table.tsx';
import { attendanceWords } from '../../features/attendance/attendance-words.ts';
import { dueSession } from '../../features/attendance/due-session.ts';
import { SessionNav } from '../../features/attendance/session-nav.tsx';
import { hasBegun } from '../../features/desk/event-state.ts';
import { heldSessions } from '../../features/event/held-sessions.ts';
import type { EventFacts } from '../../lib/api-types.ts';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/anwesenheit');
const parent = getRouteApi('/arbeit/veranstaltungen/$event');

/** Attendance of one session at a time. */
export function AttendancePage() {
  const words = useWords(attendanceWords);
  const locale = useLocale();
  const attendants = route.useLoaderData();
  const { termin } = route.useSearch();
  const { event, now } = parent.useLoaderData();
  const sessions = heldSessions(event);
  const session = sessions.find(({ id }) => id === termin) ?? dueSession(sessions, attendants, now);
  if (attendants.length === 0 || session === undefined) {
    return (
      <EmptyState title={words.nobodyHas} icon={<Users />}>
        <p>{words.nobodyHasReason}</p>
      </EmptyState>
    );
  }
  return (
    <Stack>
      {sessions.length > 1 && (
        <SessionNav event={event.id} sessions={[...sessions]} current={session.id} attendants={attendants} now={now} />
      )}
      <h2>{sessionName(session, locale)}</h2>
      <SessionAttendance session={session} />
    </Stack>
  );
}

/** The form, or why there is none. */
function SessionAttendance({ session }: { readonly session: EventFacts['sessions'][number] }) {
  const words = useWords(attendanceWords);
  const locale = useLocale();
  const attendants = route.useLoaderData();
  const { event, may, now } = parent.useLoaderData();
  const name = sessionName(session, locale);
  if (!hasBegun(session, now)) {
    return (
      <Note tone="info" title={words.begins}>
        <p>{words.beginsAt(name)}</p>
      </Note>
    );
  }
  if (may.record && event.status === 'published') {
    return (
      <AttendanceForm
        key={session.id}
        event={event.id}
        session={session}
        attendants={attendants}
        caption={words.caption(name)}
        now={now}
      />
    );
  }
  return (
    <Stack>
      <Note tone="info">
        <p>{event.status === 'closed' ? words.final : words.readOnly}</p>
      </Note>
      <AttendanceTable
        caption={words.caption(name)}
        entries={attendanceEntries(attendants, session, new Map())}
        session={session}
      />
    </Stack>
  );
}

function sessionName({ title, startsAt, endsAt }: EventFacts['sessions'][number], locale: Locale): string {
  const when = `${formatDay(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`;
  return title === undefined ? when : `${title}: ${when}`;
}
