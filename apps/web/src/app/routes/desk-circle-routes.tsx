import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { deskEventHead } from '../heads/desk-heads.ts';
import { firstValue } from '../search-params.ts';
import { eventTab } from './desk-event-route.tsx';

/** What an event that is a circle has besides: members, minutes, tasks, a result. */
const circleMembers = createRoute({
  ...eventTab,
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
  ...eventTab,
  path: '/protokolle',
  validateSearch: (search: Record<string, unknown>) => ({ termin: firstValue(search['termin']) }),
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.circles.read.query({ event }), location.href),
  head: deskEventHead('minutes'),
  staticData: { module: 'src/pages/desk/circle-minutes-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circle-minutes-page.tsx'), 'CircleMinutesPage'),
});

const circleTasks = createRoute({
  ...eventTab,
  path: '/aufgaben',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.circles.read.query({ event }), location.href),
  head: deskEventHead('tasks'),
  staticData: { module: 'src/pages/desk/circle-tasks-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circle-tasks-page.tsx'), 'CircleTasksPage'),
});

const circleResult = createRoute({
  ...eventTab,
  path: '/ergebnis',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.circles.read.query({ event }), location.href),
  head: deskEventHead('result'),
  staticData: { module: 'src/pages/desk/circle-result-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/circle-result-page.tsx'), 'CircleResultPage'),
});

export const deskCircleRoutes = [circleMembers, circleMinutes, circleTasks, circleResult] as const;
