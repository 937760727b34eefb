import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Printer, Users } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { deskEventPath } from '../../features/desk/desk-paths.ts';
import { Paper } from '../../features/desk/paper.tsx';
import { PrintList } from '../../features/desk/print-list.tsx';
import { SignInSheet } from '../../features/desk/sign-in-sheet.tsx';
import { heldSessions } from '../../features/event/held-sessions.ts';
import { useWords } from '../../lib/words.ts';
import { printWords } from './print-words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/drucken');

/** The sheets as they come out of the printer; what stands around them stays on the screen. */
export function PrintPage() {
  const words = useWords(printWords);
  const { participants, choices } = route.useLoaderData();
  const { blatt } = route.useSearch();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const path = deskEventPath(event.id, 'drucken');
  return (
    <Stack>
      <VisuallyHidden>
        <h2>{words.heading}</h2>
      </VisuallyHidden>
      <div className="no-print">
        <Cluster align="between">
          <SegmentedNav
            label={words.sheets}
            items={[
              { label: words.list, href: path, current: blatt === undefined },
              { label: words.signatures, href: `${path}?blatt=unterschriften`, current: blatt !== undefined },
            ]}
          />
          <Button onClick={() => window.print()}>
            <Printer />
            {words.print}
          </Button>
        </Cluster>
      </div>
      {participants.length === 0 ? (
        <EmptyState title={words.nobody} icon={<Users />} level={3}>
          <p>{words.nobodyYet}</p>
        </EmptyState>
      ) : (
        <Stack gap="huge">
          {blatt === undefined ? (
            <Paper label={words.list}>
              <PrintList participants={participants} choices={choices} />
            </Paper>
          ) : (
            heldSessions(event).map((session, index) => (
              <Paper key={session.id} label={words.sheet(index + 1)}>
                <SignInSheet session={session} participants={participants} />
              </Paper>
            ))
          )}
        </Stack>
      )}
    </Stack>
  );
}
