import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { IconList } from '../../components/data/icon-list.tsx';
import { Calendar, CalendarDays, ExternalLink, MapPin, Network, Pencil } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { TabNav } from '../../components/navigation/tab-nav.tsx';
import { circlePath } from '../../features/circles/circle-paths.ts';
import { deskEventPath } from '../../features/desk/desk-paths.ts';
import { eventDates } from '../../features/desk/event-dates.ts';
import { eventState } from '../../features/desk/event-state.ts';
import { EventStateBadge } from '../../features/desk/event-state-badge.tsx';
import { EventTitle } from '../../features/event/event-title.tsx';
import { kindWord } from '../../features/event/event-words.ts';
import { placeOf } from '../../features/event/place-of.ts';
import type { DeskEventView } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventWords } from './desk-event-words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event');

/** The head of an event, the same over all its tabs. */
export function DeskEventFrame() {
  const words = useWords(deskEventWords);
  const locale = useLocale();
  const { land } = getRouteApi('__root__').useLoaderData();
  const { event, network, may, now } = route.useLoaderData();
  const { day, time } = eventDates(event, locale);
  const isPublic = event.status !== 'draft';
  const state = eventState(event, now);
  const hasDatesToChange = isPublic && state !== 'to_close' && state !== 'closed';
  const isEditable = event.status === 'draft' || event.status === 'published';
  return (
    <Stack>
      <div>
        <Breadcrumbs
          items={[{ label: words.events, href: '/arbeit' }]}
          current={`${kindWord(event.kind, land.words, locale)}, ${day}`}
        />
        <PageHeader
          title={<EventTitle event={event} />}
          actions={
            <>
              {isPublic && (
                <ButtonLink variant="quiet" href={`/veranstaltungen/${event.slug}`}>
                  <ExternalLink />
                  {words.publicPage}
                </ButtonLink>
              )}
              {may.changeDates && hasDatesToChange && (
                <ButtonLink variant="quiet" href={deskEventPath(event.id, 'termine')}>
                  <CalendarDays />
                  {words.changes}
                </ButtonLink>
              )}
              {may.edit && isEditable && (
                <ButtonLink variant="neutral" href={deskEventPath(event.id, 'bearbeiten')}>
                  <Pencil />
                  {words.edit}
                </ButtonLink>
              )}
            </>
          }
          meta={
            <Cluster>
              <EventStateBadge state={state} />
              <IconList
                inline
                items={[
                  { key: 'when', icon: <Calendar />, text: `${day}, ${time}` },
                  { key: 'where', icon: <MapPin />, text: placeOf(event, locale) },
                  ...(network ? [{ key: 'who', icon: <Network />, text: network.name }] : []),
                ]}
              />
            </Cluster>
          }
        >
          <DeskEventTabs />
        </PageHeader>
      </div>
      <Outlet />
    </Stack>
  );
}

/** What a conference is planned as; and whatever else has more than one session. */
function hasProgramme({ kind, sessions }: DeskEventView['event']): boolean {
  return kind === 'state_conference' || kind === 'network_conference' || sessions.length > 1;
}

function DeskEventTabs() {
  const words = useWords(deskEventWords);
  const { event, counts, may } = route.useLoaderData();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const tabs = [
    { label: words.overview, href: deskEventPath(event.id) },
    ...(hasProgramme(event) && event.kind !== 'quality_circle'
      ? [{ label: words.programme, href: deskEventPath(event.id, 'programm') }]
      : []),
    // A circle has members instead of participants, and nobody waits for one.
    ...(event.kind === 'quality_circle'
      ? [
          { label: words.members, href: circlePath(event.id, 'mitglieder'), count: counts.confirmed },
          { label: words.minutes, href: circlePath(event.id, 'protokolle') },
          { label: words.tasks, href: circlePath(event.id, 'aufgaben') },
          { label: words.result, href: circlePath(event.id, 'ergebnis') },
        ]
      : [
          { label: words.participants, href: deskEventPath(event.id, 'teilnehmende'), count: counts.confirmed },
          { label: words.waitlist, href: deskEventPath(event.id, 'warteliste'), count: counts.waitlisted },
        ]),
    // The places of a circle are those of its members.
    ...(event.kind !== 'quality_circle' && may.setPolicy
      ? [{ label: words.seats, href: deskEventPath(event.id, 'plaetze') }]
      : []),
    // Whoever is invited to a circle is a member; the tab of those has it.
    ...(event.kind !== 'quality_circle' && may.invite
      ? [{ label: words.invitations, href: deskEventPath(event.id, 'einladungen') }]
      : []),
    ...(event.admission === 'by_application' && may.runAllocation
      ? [{ label: words.allocation, href: deskEventPath(event.id, 'vergabe') }]
      : []),
    ...(event.kind !== 'quality_circle' && event.admission !== 'by_invitation' && may.askSuperiors
      ? [{ label: words.approvals, href: deskEventPath(event.id, 'zustimmung') }]
      : []),
    ...(may.promise ? [{ label: words.vouchers, href: deskEventPath(event.id, 'gutscheine') }] : []),
    // Members of a circle are invited; nobody fills in a form.
    ...(event.kind !== 'quality_circle' && may.design
      ? [{ label: words.questions, href: deskEventPath(event.id, 'fragen') }]
      : []),
    ...(event.kind !== 'quality_circle' && may.readAnswers
      ? [{ label: words.answers, href: deskEventPath(event.id, 'antworten') }]
      : []),
    { label: words.attendance, href: deskEventPath(event.id, 'anwesenheit') },
    { label: words.certificates, href: deskEventPath(event.id, 'bescheinigungen') },
    ...(event.status === 'draft' && event.sessions.length === 1 && may.decide
      ? [{ label: words.poll, href: deskEventPath(event.id, 'abstimmung') }]
      : []),
    { label: words.trail, href: deskEventPath(event.id, 'verlauf') },
  ];
  return <TabNav label={words.tabs} items={tabs.map((it) => ({ ...it, current: it.href === path }))} />;
}
