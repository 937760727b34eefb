import { createRouter as createTanStackRouter, type RouterHistory } from '@tanstack/react-router';
import { BrokenPage } from '../pages/broken/broken-page.tsx';
import { NotFoundPage } from '../pages/not-found/not-found-page.tsx';
import type { PageContext } from './page-context.ts';
import { routeTree } from './route-tree.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';

interface RouterSettings {
  /** Lets the script that carries the page's data run under the policy. */
  readonly nonce?: string;
  /** Where a page without scripts is; elsewhere the request or the browser says it. */
  readonly history?: RouterHistory;
}

/** A router for one visit: on the server one per request, in the browser one for as long as the page is open. */
export function createRouter(context: PageContext, { nonce, history }: RouterSettings = {}) {
  return createTanStackRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: BrokenPage,
    defaultPreload: 'intent',
    defaultStaleTime: 5_000,
    // A script written into the page does this.
    scrollRestoration: history === undefined,
    ...(history !== undefined && { history }),
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
