import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { DeskPending } from '../../features/desk/desk-pending.tsx';
import { deskPage } from './desk-route.tsx';

/** Everything about one event; its tabs are pages of their own below it. */
export const deskEventRoute = createRoute({
  ...deskPage,
  path: '/veranstaltungen/$event',
  loader: ({ context: { api }, params: { event }, location }) =>
    orSignIn(api, api.desk.event.query({ event }), location.href),
  staticData: { module: 'src/pages/desk/desk-event-frame.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/desk-event-frame.tsx'), 'DeskEventFrame'),
});

export const eventTab = {
  getParentRoute: () => deskEventRoute,
  pendingComponent: DeskPending,
  pendingMs: 300,
} as const;

/** A list that narrows while somebody types must not give way to its own shape: the field would lose the focus. */
export const eventList = { getParentRoute: () => deskEventRoute } as const;
