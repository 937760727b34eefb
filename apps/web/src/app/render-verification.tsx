import type { VerificationRequest } from '@netzwerkstatt/api';
import { createMemoryHistory } from '@tanstack/react-router';
import { RouterServer } from '@tanstack/react-router/ssr/server';
import { renderToStaticMarkup } from 'react-dom/server';
import { serverApi } from '../lib/api.ts';
import { verificationAssets } from './page-assets.ts';
import { createRouter } from './router.tsx';

/**
 * Makes the page that verifies certificates. It has the look of the house and nothing of its scripts: no data travel with
 * it, nothing takes it over in the browser, and an answer that is not there carries not even the number that was asked for.
 */
export async function renderVerification(request: VerificationRequest): Promise<string> {
  const { origin, land, locale, view, call } = request;
  const path = view.kind === 'certificate' && view.number ? `/nachweis/${view.number}` : '/nachweis';
  const router = createRouter(
    { api: serverApi(call), locale, origin, server: { land, assets: verificationAssets }, verification: view },
    { history: createMemoryHistory({ initialEntries: [path] }) },
  );
  await router.load();
  return `<!DOCTYPE html>${renderToStaticMarkup(<RouterServer router={router} />)}`;
}
