import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { reasonText } from '../../features/changes/reason-words.ts';
import { eventDetailWords } from '../../features/event/event-detail-words.ts';
import { EventDetails } from '../../features/event/event-details.tsx';
import { EventFactColumns } from '../../features/event/event-fact-columns.tsx';
import type { EventPageData } from '../../features/event/event-page-data.ts';
import { EventTitle, LocalTitles } from '../../features/event/event-title.tsx';
import { eventWords } from '../../features/event/event-words.ts';
import { heldSessions } from '../../features/event/held-sessions.ts';
import { KindTag } from '../../features/event/kind-tag.tsx';
import { RegisterBar } from '../../features/event/register-bar.tsx';
import { RegisterBox } from '../../features/event/register-box.tsx';
import { formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/veranstaltungen/$slug');

export function EventPage() {
  const page = route.useLoaderData();
  return (
    <>
      <Wrap>
        <EventCrumbs page={page} />
        <Stack gap="large">
          <Cancellation page={page} />
          <Split kind="box" side={<RegisterBox page={page} />} intro={<EventHead page={page} />}>
            <EventDetails page={page} />
          </Split>
        </Stack>
      </Wrap>
      <RegisterBar page={page} />
    </>
  );
}

function EventCrumbs({ page: { listed } }: { readonly page: EventPageData }) {
  const { events } = useWords(eventDetailWords);
  const { moduleRun } = useWords(eventWords);
  const locale = useLocale();
  const { event, moduleCode } = listed;
  const [first] = heldSessions(event);
  const day = first && formatDayShort(first.startsAt, locale);
  return (
    <Breadcrumbs
      items={[
        { label: events, href: '/veranstaltungen' },
        ...(moduleCode === undefined ? [] : [{ label: moduleRun(moduleCode), href: `/module/${moduleCode}` }]),
      ]}
      current={[day, event.venue?.place].filter(Boolean).join(', ')}
    />
  );
}

function EventHead({ page: { listed, network } }: { readonly page: EventPageData }) {
  const { event } = listed;
  return (
    <PageHeader
      kicker={
        <>
          <KindTag listed={listed} />
          {network && <InGerman>{network.name}</InGerman>}
          <LocalTitles event={event} />
        </>
      }
      title={<EventTitle event={event} />}
      lead={<InGerman>{event.summary}</InGerman>}
    >
      <EventFactColumns event={event} />
    </PageHeader>
  );
}

/** Comes before everything else: who has a place here must not read on in vain. */
function Cancellation({ page: { listed, otherRuns } }: { readonly page: EventPageData }) {
  const words = useWords(eventDetailWords);
  const { event } = listed;
  if (event.status !== 'cancelled') return null;
  return (
    <Note
      tone="bad"
      title={words.cancelled}
      actions={
        otherRuns.length > 0 && (
          <ButtonLink variant="neutral" size="small" href="#weitere-termine">
            {words.otherRuns}
          </ButtonLink>
        )
      }
    >
      <p>
        <InGerman>{reasonText(event.cancellationKind, event.cancellationReason, 'de')}</InGerman>
      </p>
    </Note>
  );
}
