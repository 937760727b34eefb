import type { PageRequest, RenderedPage } from '@netzwerkstatt/api';
import { createRequestHandler, RouterServer, renderRouterToString } from '@tanstack/react-router/ssr/server';
import { pageAssets } from './app/page-assets.ts';
import { createRouter } from './app/router.tsx';
import { serverApi } from './lib/api.ts';

export { renderVerification } from './app/render-verification.tsx';

/** Makes one page. The server calls it with nothing but the visit and a way to ask the procedures. */
export async function render(visit: PageRequest): Promise<RenderedPage> {
  const { url, origin, land, locale, nonce, call } = visit;
  const handle = createRequestHandler({
    request: new Request(new URL(url, origin)),
    createRouter: () =>
      createRouter({ api: serverApi(call), locale, origin, server: { land, assets: pageAssets } }, { nonce }),
  });
  const response = await handle(({ router, responseHeaders }) =>
    renderRouterToString({ router, responseHeaders, children: <RouterServer router={router} /> }),
  );
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
