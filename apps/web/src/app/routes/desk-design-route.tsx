import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { deskHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { deskPage } from './desk-route.tsx';

/** How the certificates of a Land look. */
export const deskDesignRoute = createRoute({
  ...deskPage,
  path: '/einstellungen/bescheinigungen',
  // As for other editors: always as it is now.
  gcTime: 0,
  validateSearch: (search: Record<string, unknown>) => ({ seite: pageOf(firstValue(search['seite'])) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { seite = 1 }, location }) =>
    orSignIn(api, api.designs.read.query({ page: seite }), location.href),
  head: deskHead('design'),
  staticData: { module: 'src/pages/desk/design-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/design-page.tsx'), 'DesignPage'),
});
