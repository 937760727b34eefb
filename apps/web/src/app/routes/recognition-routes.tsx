import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orElsewhere } from '../../lib/failure.ts';
import { personalHead } from '../heads/personal-heads.ts';
import { rootRoute } from '../root.tsx';
import { firstValue } from '../search-params.ts';

const getParentRoute = () => rootRoute;

const recognitions = createRoute({
  getParentRoute,
  path: '/meine/anrechnungen',
  validateSearch: (search: Record<string, unknown>) => ({
    gesendet: firstValue(search['gesendet']) === 'ja' ? ('ja' as const) : undefined,
  }),
  loader: ({ context: { api } }) => orElsewhere(api.recognition.own.query(), '/meine/anrechnungen'),
  head: personalHead('recognitions'),
  staticData: { module: 'src/pages/own/recognitions-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/own/recognitions-page.tsx'), 'RecognitionsPage'),
});

const newRecognition = createRoute({
  getParentRoute,
  path: '/meine/anrechnungen/neu',
  loader: ({ context: { api } }) => orElsewhere(api.recognition.own.query(), '/meine/anrechnungen/neu'),
  head: personalHead('newRecognition'),
  staticData: { module: 'src/pages/own/new-recognition-page.tsx', frame: 'narrow' },
  component: lazyRouteComponent(() => import('../../pages/own/new-recognition-page.tsx'), 'NewRecognitionPage'),
});

/** What somebody learned elsewhere, and wants to count here. */
export const recognitionRoutes = [recognitions, newRecognition] as const;
