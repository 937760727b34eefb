import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { InviteForm } from '../../features/invitations/invite-form.tsx';
import { inviteWords } from '../../features/invitations/invite-words.ts';
import { InvitedList } from '../../features/invitations/invited-list.tsx';
import { refusalMessage } from '../../features/refusals/refusal-message.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/einladungen');

/** Who is asked to come by a mail of their own. */
export function InvitationsPage() {
  const words = useWords(inviteWords);
  const locale = useLocale();
  const list = route.useLoaderData();
  const { q, status, seite: page = 1 } = route.useSearch();
  const { event, now } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const isOpen = event.status === 'published' && now < event.registrationClosesAt;
  return (
    <Stack gap="huge">
      <div>
        <h2>{words.heading}</h2>
        <p>{words.lead}</p>
        {event.status === 'draft' && (
          <Note tone="info">
            <p>{words.draft}</p>
          </Note>
        )}
        {event.status !== 'draft' && !isOpen && (
          <Note tone="info">
            <p>
              {refusalMessage(
                event.status === 'cancelled'
                  ? { code: 'event_cancelled' }
                  : { code: 'registration_closed', closedAt: event.registrationClosesAt },
                locale,
              )}
            </p>
          </Note>
        )}
      </div>
      {isOpen && <InviteForm event={event.id} />}
      {event.status !== 'draft' && (
        <InvitedList
          event={event.id}
          list={list}
          search={{ q, status, page }}
          isOpen={isOpen && now >= event.registrationOpensAt}
        />
      )}
    </Stack>
  );
}
