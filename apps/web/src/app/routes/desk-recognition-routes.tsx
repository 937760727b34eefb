import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { stateCalled } from '../../features/recognition/recognition-paths.ts';
import type { Answers } from '../../lib/api-types.ts';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { deskHead, deskSubmissionHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { deskPage, deskRoute } from './desk-route.tsx';

/** As every list that narrows while somebody types: without a shape of its own. */
const list = { getParentRoute: () => deskRoute, notFoundComponent: NotFoundPage } as const;

const recognitions = createRoute({
  ...list,
  path: '/anrechnungen',
  validateSearch: (search: Record<string, unknown>) => ({
    stand: firstValue(search['stand']),
    q: firstValue(search['q']),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { stand, q = '', seite = 1 }, location }) => {
    const status = stateCalled(stand);
    const wish = { text: q, page: seite, ...(status && { status }) };
    return orSignIn(api, api.recognition.list.query(wish), location.href);
  },
  head: deskHead('recognitions'),
  staticData: { module: 'src/pages/desk/recognitions-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/recognitions-page.tsx'), 'RecognitionsPage'),
});

const equivalences = createRoute({
  ...list,
  path: '/anrechnungen/tabelle',
  validateSearch: (search: Record<string, unknown>) => ({ q: firstValue(search['q']), seite: pageOf(search['seite']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { q = '', seite = 1 }, location }) =>
    orSignIn(api, api.recognition.equivalences.query({ text: q, page: seite }), location.href),
  head: deskHead('equivalences'),
  staticData: { module: 'src/pages/desk/equivalences-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/equivalences-page.tsx'), 'EquivalencesPage'),
});

const recognition = createRoute({
  ...deskPage,
  path: '/anrechnungen/$recognition',
  // Always as it is now: a decision about yesterday's state could not be saved.
  gcTime: 0,
  loader: ({ context: { api }, params, location }) =>
    orSignIn(api, api.recognition.get.query({ recognition: params.recognition }), location.href),
  head: deskSubmissionHead<Answers['recognition']['get']>('recognition', ({ name, series: { title } }) => [
    name,
    title,
  ]),
  staticData: { module: 'src/pages/desk/recognition-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/recognition-page.tsx'), 'RecognitionPage'),
});

export const deskRecognitionRoutes = [recognitions, equivalences, recognition] as const;
