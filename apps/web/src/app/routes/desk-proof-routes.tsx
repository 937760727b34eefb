import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { proofLists } from '../../features/proof-check/proof-queue-path.ts';
import type { Answers } from '../../lib/api-types.ts';
import { NotFoundPage } from '../../pages/not-found/not-found-page.tsx';
import { deskHead, deskSubmissionHead } from '../heads/desk-heads.ts';
import { firstValue, pageOf } from '../search-params.ts';
import { deskPage, deskRoute } from './desk-route.tsx';

const queue = createRoute({
  // As every list that narrows while somebody types: without a shape of its own.
  getParentRoute: () => deskRoute,
  notFoundComponent: NotFoundPage,
  path: '/nachweise',
  validateSearch: (search: Record<string, unknown>) => ({
    liste: proofLists.find(({ name }) => name === firstValue(search['liste']))?.name,
    q: firstValue(search['q']),
    seite: pageOf(search['seite']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api }, deps: { liste, q: text, seite: page }, location }) => {
    const status = proofLists.find(({ name }) => name === liste)?.status;
    return orSignIn(api, api.proofs.queue.query({ status, text, page }), location.href);
  },
  head: deskHead('proofs'),
  staticData: { module: 'src/pages/desk/proof-queue-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/proof-queue-page.tsx'), 'ProofQueuePage'),
});

const proof = createRoute({
  ...deskPage,
  path: '/nachweise/$proof',
  // As it is now: its person may have changed it meanwhile.
  gcTime: 0,
  loader: ({ context: { api }, params, location }) =>
    orSignIn(api, api.proofs.toCheck.query({ proof: params.proof }), location.href),
  head: deskSubmissionHead<Answers['proofs']['toCheck']>('proof', ({ name, proof: { stated } }) => [
    name,
    stated.title,
  ]),
  staticData: { module: 'src/pages/desk/check-proof-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/check-proof-page.tsx'), 'CheckProofPage'),
});

export const deskProofRoutes = [queue, proof] as const;
