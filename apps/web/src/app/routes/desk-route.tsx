import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { DeskPending } from '../../features/desk/desk-pending.tsx';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { DeskNotFound } from '../frames/desk-not-found.tsx';
import { rootRoute } from '../root.tsx';

export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arbeit',
  // As for the root: who is signed in changes only with the whole page.
  staleTime: Number.POSITIVE_INFINITY,
  loader: async ({ context: { api }, location }) => {
    const { isSignedIn, hasDesk, hasSettings, hasProofs, hasRecognitions, hasSeries } = await api.account.me.query();
    if (!isSignedIn) throw redirect({ to: '/mein-konto', search: { zu: location.href } });
    if (!hasDesk) throw notFound();
    const { givenName, familyName, organisation } = (await api.own.read.query()).person;
    return {
      givenName,
      familyName,
      organisation: organisation.name,
      hasSettings,
      hasProofs,
      hasRecognitions,
      hasSeries,
    };
  },
  staticData: { frame: 'desk', module: 'src/app/frames/desk-frame.tsx' },
  notFoundComponent: DeskNotFound,
  component: lazyRouteComponent(() => import('../frames/desk-frame.tsx'), 'DeskFrame'),
});

/** What is not there is said within the frame; what takes long shows its shape. */
export const deskPage = {
  getParentRoute: () => deskRoute,
  notFoundComponent: NotFoundPage,
  pendingComponent: DeskPending,
  pendingMs: 300,
} as const;
