import { createRouter as createTanStackRouter } from '@tanstack/react-router';
import { BrokenPage } from '../pages/broken/broken-page.tsx';
import { NotFoundPage } from '../pages/not-found/not-found-page.tsx';
import type { PageContext } from './page-context.ts';
import { routeTree } from './route-tree.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';

/** A router for one visit: on the server one per request, in the browser one for as long as the page is open. */
export function createRouter(context: PageContext, nonce?: string) {
  return createTanStackRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: BrokenPage,
    defaultPreload: 'intent',
    defaultStaleTime: 5_000,
    scrollRestoration: true,
    ...(nonce !== undefined && { ssr: { nonce } }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createRouter>;
  }
  interface StaticDataRouteOption {
    /** The module of a lazily loaded page, so that the browser may fetch it early. */
    module?: string;
    /** The desk has a frame of its own, registering a narrow one. */
    frame?: 'public' | 'narrow' | 'desk';
  }
}
