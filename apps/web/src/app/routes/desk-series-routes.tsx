import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import type { Standing } from '../../features/series/standing-filter.ts';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { deskHead, deskLearnerHead, deskSeriesHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { deskPage, deskRoute } from './desk-route.tsx';

const list = createRoute({
  ...deskPage,
  path: '/reihen',
  loader: ({ context: { api }, location }) => orSignIn(api, api.series.list.query(), location.href),
  head: deskHead('series'),
  staticData: { module: 'src/pages/desk/series-list-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/series-list-page.tsx'), 'SeriesListPage'),
});

const one = createRoute({
  // As every list that narrows while somebody types: without a shape of its own.
  getParentRoute: () => deskRoute,
  notFoundComponent: NotFoundPage,
  path: '/reihen/$code',
  validateSearch: (search: Record<string, unknown>) => ({
    // The procedure knows which there are: any other is an address of nothing.
    stand: firstValue(search['stand']) as Standing | undefined,
    q: firstValue(search['q']),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, params: { code }, deps: { stand: standing, q = '', seite = 1 }, location }) =>
    orSignIn(api, api.series.read.query({ code, standing, text: q, page: seite }), location.href),
  head: deskSeriesHead,
  staticData: { module: 'src/pages/desk/series-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/series-page.tsx'), 'SeriesPage'),
});

const learner = createRoute({
  ...deskPage,
  path: '/reihen/$code/$person',
  // Always as it is now: whoever decides must not decide about yesterday.
  gcTime: 0,
  loader: ({ context: { api }, params: { code, person }, location }) =>
    orSignIn(api, api.series.learner.query({ code, person }), location.href),
  head: deskLearnerHead,
  staticData: { module: 'src/pages/desk/learner-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/learner-page.tsx'), 'LearnerPage'),
});

export const deskSeriesRoutes = [list, one, learner] as const;
