import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { proofDeeds, proofsPath } from '../../features/proofs/proofs-path.ts';
import { orElsewhere } from '../../lib/failure.ts';
import { personalHead } from '../heads/personal-heads.ts';
import { rootRoute } from '../root.tsx';
import { firstValue } from '../search-params.ts';

const getParentRoute = () => rootRoute;

const proofs = createRoute({
  getParentRoute,
  path: '/meine/nachweise',
  validateSearch: (search: Record<string, unknown>) => ({
    konto: firstValue(search['konto']),
    stand: firstValue(search['stand']),
    // What was done on the page before.
    neu: proofDeeds.find((it) => it === firstValue(search['neu'])),
  }),
  loaderDeps: ({ search: { konto, stand } }) => ({ konto, stand }),
  loader: ({ context: { api }, deps: { konto: regime, stand: day } }) =>
    orElsewhere(api.proofs.accounts.query({ regime, day }), proofsPath(regime, day)),
  head: personalHead('proofs'),
  staticData: { module: 'src/pages/own/proofs-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/own/proofs-page.tsx'), 'ProofsPage'),
});

const proof = createRoute({
  getParentRoute,
  // `neu`: one that is not handed in yet.
  path: '/meine/nachweise/$proof',
  // As it is now: it may have been checked meanwhile.
  gcTime: 0,
  loader: ({ context: { api }, params: { proof } }) =>
    orElsewhere(api.proofs.form.query({ proof }), `/meine/nachweise/${proof}`),
  head: personalHead('proof'),
  staticData: { module: 'src/pages/own/own-proof-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/own/own-proof-page.tsx'), 'OwnProofPage'),
});

/** What somebody can prove, and the proofs they hand in. */
export const proofRoutes = [proofs, proof] as const;
