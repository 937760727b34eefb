import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { deskEventHead } from '../heads/desk-heads.ts';
import { firstValue } from '../search-params.ts';
import { deskAskingRoutes } from './desk-asking-routes.tsx';
import { eventTab } from './desk-event-route.tsx';
import { deskPeopleRoutes } from './desk-people-routes.tsx';
import { deskSeatRoutes } from './desk-seat-routes.tsx';

const overview = createRoute({
  ...eventTab,
  path: '/',
  head: deskEventHead('overview'),
  staticData: { module: 'src/pages/desk/overview-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/overview-page.tsx'), 'OverviewPage'),
});

const edit = createRoute({
  ...eventTab,
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

const changes = createRoute({
  ...eventTab,
  path: '/termine',
  validateSearch: (search: Record<string, unknown>) => ({
    termin: firstValue(search['termin']),
    von: firstValue(search['von']),
    bis: firstValue(search['bis']),
  }),
  // Another rule is written with the public holidays of the Land, as a new one is.
  loader: ({ context: { api }, location }) => orSignIn(api, api.desk.writing.query(), location.href),
  head: deskEventHead('changes'),
  staticData: { module: 'src/pages/desk/change-dates-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/change-dates-page.tsx'), 'ChangeDatesPage'),
});

const programme = createRoute({
  ...eventTab,
  path: '/programm',
  validateSearch: (search: Record<string, unknown>) => ({
    ansicht: (['raster', 'liste'] as const).find((it) => it === firstValue(search['ansicht'])),
  }),
  // As for the editor: always as it is now.
  gcTime: 0,
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(
      api,
      Promise.all([api.conference.programme.query({ event }), api.conference.forums.query({ event })]),
      location.href,
    ),
  head: deskEventHead('programme'),
  staticData: { module: 'src/pages/desk/programme-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/programme-page.tsx'), 'ProgrammePage'),
});

const trail = createRoute({
  ...eventTab,
  path: '/verlauf',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.trail.query({ event }), location.href),
  head: deskEventHead('trail'),
  staticData: { module: 'src/pages/desk/trail-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/trail-page.tsx'), 'TrailPage'),
});

export const deskEventRoutes = [
  overview,
  edit,
  changes,
  programme,
  ...deskPeopleRoutes,
  ...deskAskingRoutes,
  ...deskSeatRoutes,
  trail,
] as const;
