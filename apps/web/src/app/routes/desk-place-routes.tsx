import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { deskHead, deskPlaceHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { deskPage, deskRoute } from './desk-route.tsx';

const places = createRoute({
  // As every list that narrows while somebody types: without a shape of its own.
  getParentRoute: () => deskRoute,
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
  ...deskPage,
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
  ...deskPage,
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

export const deskPlaceRoutes = [places, newPlace, place] as const;
