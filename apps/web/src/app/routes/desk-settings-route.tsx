import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { orSignIn } from '../../features/desk/desk-data.ts';
import { deskHead } from '../heads/desk-heads.ts';
import { deskPage } from './desk-route.tsx';

/** What a Land decides for itself. */
export const deskSettingsRoute = createRoute({
  ...deskPage,
  path: '/einstellungen',
  loader: ({ context: { api }, location }) => orSignIn(api, api.settings.read.query(), location.href),
  head: deskHead('settings'),
  staticData: { module: 'src/pages/desk/settings-page.tsx' },
  component: lazyRouteComponent(() => import('../../pages/desk/settings-page.tsx'), 'SettingsPage'),
});
