import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { FileText } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { dueMeeting } from '../../features/circles/circle-data.ts';
import { MeetingNav } from '../../features/circles/meeting-nav.tsx';
import { MeetingSheet } from '../../features/circles/meeting-sheet.tsx';
import { MinutesSection } from '../../features/circles/minutes-section.tsx';
import { minutesWords } from '../../features/circles/minutes-words.ts';
import { hasBegun } from '../../features/desk/event-state.ts';
import { heldSessions } from '../../features/event/held-sessions.ts';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/protokolle');

/** One meeting of a circle at a time: who was there, and what was written down. */
export function CircleMinutesPage() {
  const words = useWords(minutesWords);
  const locale = useLocale();
  const view = route.useLoaderData();
  const { termin } = route.useSearch();
  const session = heldSessions(view.event).find(({ id }) => id === termin) ?? dueMeeting(view.event, view.now);
  if (session === undefined) {
    return (
      <EmptyState title={words.noMeetings} icon={<FileText />}>
        <p>{words.noMeetingsWhy}</p>
      </EmptyState>
    );
  }
  const when = `${formatDay(session.startsAt, locale)}, ${formatSpan(session.startsAt, session.endsAt, locale)}`;
  return (
    <Stack>
      <MeetingNav view={view} current={session.id} />
      <h2>{when}</h2>
      {hasBegun(session, view.now) ? (
        // Each meeting has its own form: what was typed about one never shows up at another.
        <Stack key={session.id} gap="large">
          <MeetingSheet view={view} session={session} />
          <MinutesSection view={view} session={session} />
        </Stack>
      ) : (
        <Note tone="info">
          <p>{words.begins(when)}</p>
        </Note>
      )}
    </Stack>
  );
}
