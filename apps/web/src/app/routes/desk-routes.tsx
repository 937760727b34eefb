import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orElsewhere } from '../../lib/failure.ts';
import { deskHead } from '../heads/desk-heads.ts';
import { rootRoute } from '../root.tsx';
import { firstValue, pageOf } from '../search-params.ts';

const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeit',
  staticData: { frame: 'desk' },
  component: lazyRouteComponent(() => import('../frames/desk-frame.tsx'), 'DeskFrame'),
});

const getParentRoute = () => desk;

const whens = ['upcoming', 'past', 'draft'] as const;

const events = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>) => ({
    zeit: whens.find((it) => it === firstValue(search['zeit'])),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { zeit = 'upcoming', seite = 1 } }) =>
    orElsewhere(api.desk.events.query({ when: zeit, page: seite }), '/arbeit'),
  head: deskHead('events'),
  staticData: { module: 'src/pages/desk/desk-events-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-events-page.tsx'), 'DeskEventsPage'),
});

const newEvent = createRoute({
  getParentRoute,
  path: '/veranstaltungen/neu',
  loader: async ({ context: { api } }) => {
    const [choices, writing] = await Promise.all([
      api.programme.choices.query(),
      orElsewhere(api.desk.writing.query(), '/arbeit/veranstaltungen/neu'),
    ]);
    return { choices, writing };
  },
  head: deskHead('newEvent'),
  staticData: { module: 'src/pages/desk/new-event-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/new-event-page.tsx'), 'NewEventPage'),
});

/** Everything about one event; its tabs are pages of their own below it. */
const event = createRoute({
  getParentRoute,
  path: '/veranstaltungen/$event',
  loader: ({ context: { api }, params: { event } }) =>
    orElsewhere(api.desk.event.query({ event }), `/arbeit/veranstaltungen/${event}`),
  head: deskHead('event'),
  staticData: { module: 'src/pages/desk/desk-event-frame.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-event-frame.tsx'), 'DeskEventFrame'),
});

const inEvent = () => event;

const overview = createRoute({
  getParentRoute: inEvent,
  path: '/',
  component: lazyRouteComponent(() => import('../../pages/desk/overview-page.tsx'), 'OverviewPage'),
});

const edit = createRoute({
  getParentRoute: inEvent,
  path: '/bearbeiten',
  loader: async ({ context: { api } }) => {
    const [choices, writing] = await Promise.all([api.programme.choices.query(), api.desk.writing.query()]);
    return { choices, writing };
  },
  component: lazyRouteComponent(() => import('../../pages/desk/edit-event-page.tsx'), 'EditEventPage'),
});

const listSearch = (search: Record<string, unknown>) => ({
  q: firstValue(search['q']),
  seite: pageOf(search['seite']),
});

const participants = createRoute({
  getParentRoute: inEvent,
  path: '/teilnehmende',
  validateSearch: listSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, params: { event }, deps: { q = '', seite = 1 } }) =>
    api.desk.participants.query({
      event,
      statuses: ['confirmed', 'offered', 'applied', 'requested'],
      text: q,
      page: seite,
    }),
  component: lazyRouteComponent(() => import('../../pages/desk/participants-page.tsx'), 'ParticipantsPage'),
});

const waitlist = createRoute({
  getParentRoute: inEvent,
  path: '/warteliste',
  validateSearch: listSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, params: { event }, deps: { q = '', seite = 1 } }) =>
    api.desk.participants.query({ event, statuses: ['waitlisted'], text: q, page: seite }),
  component: lazyRouteComponent(() => import('../../pages/desk/waitlist-page.tsx'), 'WaitlistPage'),
});

const attendance = createRoute({
  getParentRoute: inEvent,
  path: '/anwesenheit',
  loader: ({ context: { api }, params: { event } }) => api.desk.attendance.query({ event }),
  component: lazyRouteComponent(() => import('../../pages/desk/attendance-page.tsx'), 'AttendancePage'),
});

const certificates = createRoute({
  getParentRoute: inEvent,
  path: '/bescheinigungen',
  loader: ({ context: { api }, params: { event } }) => api.desk.candidates.query({ event }),
  component: lazyRouteComponent(() => import('../../pages/desk/certificates-page.tsx'), 'CertificatesPage'),
});

const trail = createRoute({
  getParentRoute: inEvent,
  path: '/verlauf',
  loader: ({ context: { api }, params: { event } }) => api.desk.trail.query({ event }),
  component: lazyRouteComponent(() => import('../../pages/desk/trail-page.tsx'), 'TrailPage'),
});

const modules = createRoute({
  getParentRoute,
  path: '/module',
  loader: ({ context: { api } }) => api.programme.modules.query(),
  head: deskHead('modules'),
  staticData: { module: 'src/pages/desk/desk-modules-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-modules-page.tsx'), 'DeskModulesPage'),
});

const module = createRoute({
  getParentRoute,
  path: '/module/$code',
  loader: ({ context: { api }, params: { code } }) =>
    orElsewhere(api.modules.versions.query({ code }), `/arbeit/module/${code}`),
  head: deskHead('module'),
  staticData: { module: 'src/pages/desk/desk-module-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-module-page.tsx'), 'DeskModulePage'),
});

export const deskRoutes = desk.addChildren([
  events,
  newEvent,
  event.addChildren([overview, edit, participants, waitlist, attendance, certificates, trail]),
  modules,
  module,
]);
