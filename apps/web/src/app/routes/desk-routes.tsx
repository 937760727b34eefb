import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { loadDeskEvents, whens } from '../../features/desk/desk-events.ts';
import { monthShape, planViews } from '../../features/planning/plan-views.ts';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { deskHead, deskModuleHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { deskCircleRoutes } from './desk-circle-routes.tsx';
import { deskDesignRoute } from './desk-design-route.tsx';
import { deskEventRoute } from './desk-event-route.tsx';
import { deskEventRoutes } from './desk-event-routes.tsx';
import { deskPlaceRoutes } from './desk-place-routes.tsx';
import { deskProofRoutes } from './desk-proof-routes.tsx';
import { deskRecognitionRoutes } from './desk-recognition-routes.tsx';
import { deskPage, deskRoute } from './desk-route.tsx';
import { deskSeriesRoutes } from './desk-series-routes.tsx';
import { deskSettingsRoute } from './desk-settings-route.tsx';

const events = createRoute({
  ...deskPage,
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
  getParentRoute: () => deskRoute,
  notFoundComponent: NotFoundPage,
  path: '/planung',
  validateSearch: (search: Record<string, unknown>) => ({
    ansicht: planViews.find((it) => it === firstValue(search['ansicht'])),
    ab: monthShape.test(firstValue(search['ab']) ?? '') ? firstValue(search['ab']) : undefined,
    netzwerk: firstValue(search['netzwerk']),
    eigene: firstValue(search['eigene']) === 'ja' ? ('ja' as const) : undefined,
  }),
  loaderDeps: ({ search: { ansicht, ab } }) => ({ ansicht, ab }),
  loader: async ({ context: { api }, deps, location }) => {
    const { loadPlan } = await import('../../features/planning/load-plan.ts');
    return loadPlan(api, deps, location.href);
  },
  head: deskHead('plan'),
  staticData: { module: 'src/pages/desk/plan-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/plan-page.tsx'), 'PlanPage'),
});

const planningDates = createRoute({
  ...deskPage,
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
  ...deskPage,
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

const circles = createRoute({
  ...deskPage,
  path: '/zirkel',
  loader: ({ context: { api }, location }) => orSignIn(api, api.circles.list.query(), location.href),
  head: deskHead('circles'),
  staticData: { module: 'src/pages/desk/circles-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circles-page.tsx'), 'CirclesPage'),
});

const modules = createRoute({
  ...deskPage,
  path: '/module',
  validateSearch: (search: Record<string, unknown>) => ({ q: firstValue(search['q']) }),
  loader: ({ context: { api } }) => api.programme.modules.query(),
  head: deskHead('modules'),
  staticData: { module: 'src/pages/desk/desk-modules-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-modules-page.tsx'), 'DeskModulesPage'),
});

const module = createRoute({
  ...deskPage,
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

export const deskRoutes = deskRoute.addChildren([
  events,
  plan,
  planningDates,
  newEvent,
  deskEventRoute.addChildren([...deskEventRoutes, ...deskCircleRoutes] as const),
  circles,
  modules,
  module,
  ...deskPlaceRoutes,
  ...deskProofRoutes,
  ...deskRecognitionRoutes,
  ...deskSeriesRoutes,
  deskSettingsRoute,
  deskDesignRoute,
] as const);
