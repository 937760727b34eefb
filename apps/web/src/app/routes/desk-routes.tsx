import { dateOf } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { loadDeskEvents, whens } from '../../features/desk/desk-events.ts';
import { DeskPending } from '../../features/desk/desk-pending.tsx';
import { participantFilters, statusesOf } from '../../features/desk/participant-filter.ts';
import { monthFrom, periodAround, planViews } from '../../features/planning/plan-period.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { DeskNotFound } from '../frames/desk-not-found.tsx';
import { deskEventHead, deskHead, deskModuleHead, deskPlaceHead } from '../heads/desk-heads.ts';
import { rootRoute } from '../root.tsx';
import { firstValue, pageOf } from '../search-params.ts';

const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeit',
  // As for the root: who is signed in changes only with the whole page.
  staleTime: Number.POSITIVE_INFINITY,
  loader: async ({ context: { api }, location }) => {
    const { isSignedIn, hasDesk } = await api.account.me.query();
    if (!isSignedIn) throw redirect({ to: '/mein-konto', search: { zu: location.href } });
    if (!hasDesk) throw notFound();
    const { givenName, familyName, organisation } = (await api.own.read.query()).person;
    return { givenName, familyName, organisation: organisation.name };
  },
  staticData: { frame: 'desk', module: 'src/app/frames/desk-frame.tsx' },
  notFoundComponent: DeskNotFound,
  component: lazyRouteComponent(() => import('../frames/desk-frame.tsx'), 'DeskFrame'),
});

/** What is not there is said within the frame; what takes long shows its shape. */
const page = {
  getParentRoute: () => desk,
  notFoundComponent: NotFoundPage,
  pendingComponent: DeskPending,
  pendingMs: 300,
} as const;

const events = createRoute({
  ...page,
  path: '/',
  validateSearch: (search: Record<string, unknown>) => ({
    zeit: whens.find((it) => it === firstValue(search['zeit'])),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps, location }) => orSignIn(api, loadDeskEvents(api, deps), location.href),
  head: deskHead('events'),
  staticData: { module: 'src/pages/desk/desk-events-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-events-page.tsx'), 'DeskEventsPage'),
});

/** The plan. Within the frame of a page that stays, so that a filter keeps the focus. */
const plan = createRoute({
  getParentRoute: () => desk,
  notFoundComponent: NotFoundPage,
  path: '/planung',
  validateSearch: (search: Record<string, unknown>) => ({
    ansicht: planViews.find((it) => it === firstValue(search['ansicht'])),
    ab: monthFrom(firstValue(search['ab'])) && firstValue(search['ab']),
    netzwerk: firstValue(search['netzwerk']),
    eigene: firstValue(search['eigene']) === 'ja' ? ('ja' as const) : undefined,
  }),
  loaderDeps: ({ search: { ansicht, ab } }) => ({ ansicht, ab }),
  loader: async ({ context: { api }, deps: { ansicht = 'monat', ab }, location }) => {
    // Which day it is, the house knows: its clock can be moved.
    const day =
      monthFrom(ab) ?? dateOf(toWallClock((await orSignIn(api, api.desk.writing.query(), location.href)).now));
    const period = periodAround(ansicht, day);
    // The first and the last week show days of the neighbours as well.
    const span = { from: addDays(period.from, -6), to: addDays(period.to, 6) };
    return { period, plan: await orSignIn(api, api.plan.read.query(span), location.href) };
  },
  head: deskHead('plan'),
  staticData: { module: 'src/pages/desk/plan-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/plan-page.tsx'), 'PlanPage'),
});

const planningDates = createRoute({
  ...page,
  path: '/planung/termine',
  validateSearch: (search: Record<string, unknown>) => ({ termin: firstValue(search['termin']) }),
  loader: async ({ context: { api }, location }) => {
    const [listed, daysOff] = await Promise.all([
      orSignIn(api, api.planning.dates.query(), location.href),
      orSignIn(api, api.planning.daysOff.query(), location.href),
    ]);
    return { ...listed, daysOff };
  },
  head: deskHead('planningDates'),
  staticData: { module: 'src/pages/desk/planning-dates-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/planning-dates-page.tsx'), 'PlanningDatesPage'),
});

const newEvent = createRoute({
  ...page,
  path: '/veranstaltungen/neu',
  validateSearch: (search: Record<string, unknown>) => ({ modul: firstValue(search['modul']) }),
  loader: async ({ context: { api }, location }) => {
    const [choices, writing] = await Promise.all([
      api.programme.choices.query(),
      orSignIn(api, api.desk.writing.query(), location.href),
    ]);
    return { choices, writing };
  },
  head: deskHead('newEvent'),
  staticData: { module: 'src/pages/desk/new-event-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/new-event-page.tsx'), 'NewEventPage'),
});

/** Everything about one event; its tabs are pages of their own below it. */
const event = createRoute({
  ...page,
  path: '/veranstaltungen/$event',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.event.query({ event }), location.href),
  staticData: { module: 'src/pages/desk/desk-event-frame.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-event-frame.tsx'), 'DeskEventFrame'),
});

const tab = { getParentRoute: () => event, pendingComponent: DeskPending, pendingMs: 300 } as const;

const overview = createRoute({
  ...tab,
  path: '/',
  head: deskEventHead('overview'),
  staticData: { module: 'src/pages/desk/overview-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/overview-page.tsx'), 'OverviewPage'),
});

const edit = createRoute({
  ...tab,
  path: '/bearbeiten',
  // Always as it is now: an editor that begins with yesterday's state could not save.
  gcTime: 0,
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [choices, writing, view] = await Promise.all([
      api.programme.choices.query(),
      orSignIn(api, api.desk.writing.query(), location.href),
      orSignIn(api, api.desk.event.query({ event }), location.href),
    ]);
    return { choices, writing, view };
  },
  head: deskEventHead('edit'),
  staticData: { module: 'src/pages/desk/edit-event-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/edit-event-page.tsx'), 'EditEventPage'),
});

const programme = createRoute({
  ...tab,
  path: '/programm',
  validateSearch: (search: Record<string, unknown>) => ({
    ansicht: (['raster', 'liste'] as const).find((it) => it === firstValue(search['ansicht'])),
  }),
  // As for the editor: always as it is now.
  gcTime: 0,
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.conference.programme.query({ event }), location.href),
  head: deskEventHead('programme'),
  staticData: { module: 'src/pages/desk/programme-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/programme-page.tsx'), 'ProgrammePage'),
});

const changes = createRoute({
  ...tab,
  path: '/termine',
  validateSearch: (search: Record<string, unknown>) => ({
    termin: firstValue(search['termin']),
    von: firstValue(search['von']),
    bis: firstValue(search['bis']),
  }),
  head: deskEventHead('changes'),
  staticData: { module: 'src/pages/desk/change-dates-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/change-dates-page.tsx'), 'ChangeDatesPage'),
});

/** A list that narrows while somebody types must not give way to its own shape: the field would lose the focus. */
const list = { getParentRoute: () => event } as const;

const participants = createRoute({
  ...list,
  path: '/teilnehmende',
  validateSearch: (search: Record<string, unknown>) => ({
    q: firstValue(search['q']),
    status: participantFilters.find((it) => it === firstValue(search['status'])),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, params: { event }, deps: { q = '', status, seite = 1 }, location }) => {
    const [list, choices] = await Promise.all([
      orSignIn(
        api,
        api.desk.participants.query({ event, statuses: statusesOf(status), text: q, page: seite }),
        location.href,
      ),
      api.programme.choices.query(),
    ]);
    return { list, choices };
  },
  head: deskEventHead('participants'),
  staticData: { module: 'src/pages/desk/participants-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/participants-page.tsx'), 'ParticipantsPage'),
});

/** The list for the table at the door, and the sheets to sign. */
const print = createRoute({
  ...tab,
  path: '/drucken',
  validateSearch: (search: Record<string, unknown>) => ({
    blatt: firstValue(search['blatt']) === 'unterschriften' ? ('unterschriften' as const) : undefined,
  }),
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [participants, choices] = await Promise.all([
      orSignIn(api, api.desk.attendance.query({ event }), location.href),
      api.programme.choices.query(),
    ]);
    return { participants, choices };
  },
  head: deskEventHead('print'),
  staticData: { module: 'src/pages/desk/print-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/print-page.tsx'), 'PrintPage'),
});

const waitlist = createRoute({
  ...list,
  path: '/warteliste',
  validateSearch: (search: Record<string, unknown>) => ({ q: firstValue(search['q']), seite: pageOf(search['seite']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, params: { event }, deps: { q = '', seite = 1 }, location }) => {
    const [list, choices] = await Promise.all([
      orSignIn(
        api,
        api.desk.participants.query({ event, statuses: ['waitlisted'], text: q, page: seite }),
        location.href,
      ),
      api.programme.choices.query(),
    ]);
    return { list, choices };
  },
  head: deskEventHead('waitlist'),
  staticData: { module: 'src/pages/desk/waitlist-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/waitlist-page.tsx'), 'WaitlistPage'),
});

const attendance = createRoute({
  ...tab,
  path: '/anwesenheit',
  validateSearch: (search: Record<string, unknown>) => ({ termin: firstValue(search['termin']) }),
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.attendance.query({ event }), location.href),
  head: deskEventHead('attendance'),
  staticData: { module: 'src/pages/desk/attendance-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/attendance-page.tsx'), 'AttendancePage'),
});

const certificates = createRoute({
  ...tab,
  path: '/bescheinigungen',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.candidates.query({ event }), location.href),
  head: deskEventHead('certificates'),
  staticData: { module: 'src/pages/desk/certificates-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/certificates-page.tsx'), 'CertificatesPage'),
});

/** The question for a date, and how it stands. */
const poll = createRoute({
  ...tab,
  path: '/abstimmung',
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [result, choices, upcoming, past] = await Promise.all([
      orSignIn(api, api.polls.ofEvent.query({ event }), location.href),
      api.programme.choices.query(),
      orSignIn(api, api.desk.events.query({ when: 'upcoming', page: 1 }), location.href),
      orSignIn(api, api.desk.events.query({ when: 'past', page: 1 }), location.href),
    ]);
    return { result, choices, events: [...upcoming.events, ...past.events].filter((it) => it.seatsTaken > 0) };
  },
  head: deskEventHead('poll'),
  staticData: { module: 'src/pages/desk/poll-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/poll-page.tsx'), 'PollPage'),
});

const trail = createRoute({
  ...tab,
  path: '/verlauf',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.trail.query({ event }), location.href),
  head: deskEventHead('trail'),
  staticData: { module: 'src/pages/desk/trail-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/trail-page.tsx'), 'TrailPage'),
});

/** What an event that is a circle has besides: members, minutes, tasks, a result. */
const circleMembers = createRoute({
  ...tab,
  path: '/mitglieder',
  loader: async ({ context: { api }, params: { event }, location }) => {
    const [view, choices] = await Promise.all([
      orSignIn(api, api.circles.read.query({ event }), location.href),
      api.programme.choices.query(),
    ]);
    return { view, choices };
  },
  head: deskEventHead('members'),
  staticData: { module: 'src/pages/desk/circle-members-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circle-members-page.tsx'), 'CircleMembersPage'),
});

const circleMinutes = createRoute({
  ...tab,
  path: '/protokolle',
  validateSearch: (search: Record<string, unknown>) => ({ termin: firstValue(search['termin']) }),
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.circles.read.query({ event }), location.href),
  head: deskEventHead('minutes'),
  staticData: { module: 'src/pages/desk/circle-minutes-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circle-minutes-page.tsx'), 'CircleMinutesPage'),
});

const circleTasks = createRoute({
  ...tab,
  path: '/aufgaben',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.circles.read.query({ event }), location.href),
  head: deskEventHead('tasks'),
  staticData: { module: 'src/pages/desk/circle-tasks-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circle-tasks-page.tsx'), 'CircleTasksPage'),
});

const circleResult = createRoute({
  ...tab,
  path: '/ergebnis',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.circles.read.query({ event }), location.href),
  head: deskEventHead('result'),
  staticData: { module: 'src/pages/desk/circle-result-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circle-result-page.tsx'), 'CircleResultPage'),
});

const circles = createRoute({
  ...page,
  path: '/zirkel',
  loader: ({ context: { api }, location }) => orSignIn(api, api.circles.list.query(), location.href),
  head: deskHead('circles'),
  staticData: { module: 'src/pages/desk/circles-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circles-page.tsx'), 'CirclesPage'),
});

const modules = createRoute({
  ...page,
  path: '/module',
  validateSearch: (search: Record<string, unknown>) => ({ q: firstValue(search['q']) }),
  loader: ({ context: { api } }) => api.programme.modules.query(),
  head: deskHead('modules'),
  staticData: { module: 'src/pages/desk/desk-modules-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-modules-page.tsx'), 'DeskModulesPage'),
});

const module = createRoute({
  ...page,
  path: '/module/$code',
  loader: async ({ context: { api }, params: { code }, location }) => {
    const [versions, modules] = await Promise.all([
      orSignIn(api, api.modules.versions.query({ code }), location.href),
      api.programme.modules.query(),
    ]);
    if (versions.length === 0) throw notFound();
    return { versions, modules };
  },
  head: deskModuleHead,
  staticData: { module: 'src/pages/desk/desk-module-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-module-page.tsx'), 'DeskModulePage'),
});

const places = createRoute({
  // As every list that narrows while somebody types: without a shape of its own.
  getParentRoute: () => desk,
  notFoundComponent: NotFoundPage,
  path: '/orte',
  validateSearch: (search: Record<string, unknown>) => ({ q: firstValue(search['q']), seite: pageOf(search['seite']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { q = '', seite = 1 }, location }) =>
    orSignIn(api, api.places.list.query({ text: q, page: seite }), location.href),
  head: deskHead('places'),
  staticData: { module: 'src/pages/desk/places-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/places-page.tsx'), 'PlacesPage'),
});

const newPlace = createRoute({
  ...page,
  path: '/orte/neu',
  loader: async ({ context: { api }, location }) => {
    const [{ regions }, { mayEdit }] = await Promise.all([
      api.programme.choices.query(),
      orSignIn(api, api.places.list.query({}), location.href),
    ]);
    return { regions, mayEdit };
  },
  head: deskHead('newPlace'),
  staticData: { module: 'src/pages/desk/new-place-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/new-place-page.tsx'), 'NewPlacePage'),
});

const place = createRoute({
  ...page,
  path: '/orte/$place',
  // Always as it is now: an editor that begins with yesterday's state could not save.
  gcTime: 0,
  loader: async ({ context: { api }, params, location }) => {
    const [{ regions }, view] = await Promise.all([
      api.programme.choices.query(),
      orSignIn(api, api.places.get.query({ place: params.place }), location.href),
    ]);
    return { regions, view };
  },
  head: deskPlaceHead,
  staticData: { module: 'src/pages/desk/place-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/place-page.tsx'), 'PlacePage'),
});

export const deskRoutes = desk.addChildren([
  events,
  plan,
  planningDates,
  newEvent,
  event.addChildren([
    ...[overview, edit, changes, programme, participants, print, waitlist, attendance, certificates, poll, trail],
    ...[circleMembers, circleMinutes, circleTasks, circleResult],
  ] as const),
  circles,
  modules,
  module,
  places,
  newPlace,
  place,
]);
