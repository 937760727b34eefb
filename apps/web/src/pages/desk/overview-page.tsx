import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Award, CalendarPlus, ExternalLink, Printer } from '../../components/icons.ts';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { LinkList } from '../../components/navigation/link-list.tsx';
import { DateAnswers } from '../../features/changes/date-answers.tsx';
import { reasonText } from '../../features/changes/reason-words.ts';
import { CloseCard } from '../../features/desk/close-card.tsx';
import { deskEventPath } from '../../features/desk/desk-paths.ts';
import { EventFactList } from '../../features/desk/event-facts.tsx';
import { EventFigures } from '../../features/desk/event-figures.tsx';
import { eventState } from '../../features/desk/event-state.ts';
import { NextStepsCard } from '../../features/desk/next-steps-card.tsx';
import { PublishCard } from '../../features/desk/publish-card.tsx';
import { CopyEventButton } from '../../features/planning/copy-event-button.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { overviewWords } from './overview-words.ts';

/** How an event stands, what is to be done with it now, and what was written about it. */
export function OverviewPage() {
  const view = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  if (view.event.status === 'draft') {
    return (
      <Stack gap="large">
        {view.may.publish && <PublishCard view={view} />}
        <EventFactList view={view} />
      </Stack>
    );
  }
  return (
    <Split kind="panel" side={<Side view={view} />}>
      <Stack gap="large">
        <Now view={view} />
        <DateAnswers view={view} />
        <EventFigures view={view} />
        <EventFactList view={view} />
      </Stack>
    </Split>
  );
}

/** What is up, when something is. */
function Now({ view }: { readonly view: DeskEventView }) {
  const words = useWords(overviewWords);
  const locale = useLocale();
  const { event, may, now } = view;
  const state = eventState(event, now);
  if (event.status === 'cancelled') {
    return (
      <Note tone="bad" title={words.cancelledOn(formatInstantDay(event.cancelledAt, locale))}>
        <p>{reasonText(event.cancellationKind, event.cancellationReason, locale)}</p>
      </Note>
    );
  }
  if (state === 'to_close' && may.close) return <CloseCard view={view} />;
  if (event.status === 'closed') {
    return (
      <Note
        tone="success"
        title={words.closedOn(formatInstantDay(event.closedAt, locale))}
        actions={
          <ButtonLink variant="neutral" size="small" href={deskEventPath(event.id, 'bescheinigungen')}>
            <Award />
            {words.certificates}
          </ButtonLink>
        }
      />
    );
  }
  if (state === 'running' && may.record) {
    return (
      <Note
        tone="info"
        title={words.running}
        actions={
          <ButtonLink variant="neutral" size="small" href={deskEventPath(event.id, 'anwesenheit')}>
            {words.record}
          </ButtonLink>
        }
      />
    );
  }
  return null;
}

function Side({ view }: { readonly view: DeskEventView }) {
  const words = useWords(overviewWords);
  const { id, slug } = view.event;
  return (
    <Stack>
      <NextStepsCard view={view} />
      <LinkList
        items={[
          { label: words.publicPage, href: `/veranstaltungen/${slug}`, icon: <ExternalLink /> },
          {
            label: words.calendar,
            href: `/kalender/veranstaltung/${slug}.ics`,
            icon: <CalendarPlus />,
            download: true,
          },
          { label: words.print, href: deskEventPath(id, 'drucken'), icon: <Printer /> },
        ]}
      />
      {view.may.decide && <CopyEventButton view={view} />}
    </Stack>
  );
}
