import {
  createRootRouteWithContext,
  HeadContent,
  Outlet,
  Scripts,
  useMatches,
  useRouter,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NavigationProvider } from '../components/navigation/link.tsx';
import { WordsProvider } from '../components/words.tsx';
import { LocaleProvider } from '../lib/locale.ts';
import { componentWords } from './component-words.ts';
import { PublicFrame } from './frames/public-frame.tsx';
import { failureMeta } from './heads/failure-head.ts';
import { isPage } from './is-page.ts';
import type { PageContext } from './page-context.ts';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';

export const rootRoute = createRootRouteWithContext<PageContext>()({
  // Asked once per visit; signing in and out load the page anew.
  staleTime: Number.POSITIVE_INFINITY,
  loader: async ({ context: { api } }) => {
    const [land, me] = await Promise.all([api.programme.land.query(), api.account.me.query()]);
    return { land, me, isDemo: land.isDemonstration };
  },
  head: ({ loaderData, matches, match }) => {
    const { server } = match.context;
    const failure = failureMeta(matches, match.context);
    const modules = matches.flatMap((it) => it.staticData.module ?? []);
    return {
      meta: [
        { charSet: 'utf-8' },
        { name: 'viewport', content: 'width=device-width, initial-scale=1' },
        { title: `Netzwerkstatt ${loaderData?.land.name ?? ''}` },
        { name: 'color-scheme', content: 'light dark' },
        ...failure,
      ],
      links: [
        ...(server?.assets.styles ?? []).map((href) => ({ rel: 'stylesheet', href })),
        ...modules
          .flatMap((module) => server?.assets.preload(module) ?? [])
          .map((href) => ({ rel: 'modulepreload', href })),
        // The two weights every page begins with.
        ...['400', '600'].map((weight) => ({
          rel: 'preload',
          href: `/fonts/fira-sans-${weight}.woff2`,
          as: 'font' as const,
          type: 'font/woff2',
          crossOrigin: 'anonymous' as const,
        })),
        { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
        { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
      ],
      scripts: (server?.assets.scripts ?? []).map((src) => ({ src, type: 'module' })),
    };
  },
  component: RootPage,
  shellComponent: Document,
});

/** The whole document, on the server and in the browser alike. */
function Document({ children }: { readonly children: ReactNode }) {
  const { locale } = rootRoute.useRouteContext();
  return (
    <html lang={locale}>
      <head>
        <HeadContent />
        {/* React Aria writes its one rule into a style element unless it finds one; ours is in the stylesheet. */}
        <meta id="react-aria-pressable-style" />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  );
}

function RootPage() {
  const { locale } = rootRoute.useRouteContext();
  const router = useRouter();
  useFocusAfterNavigation();
  const frame = useMatches({ select: (matches) => matches.findLast((it) => it.staticData.frame)?.staticData.frame });
  return (
    <LocaleProvider value={locale}>
      <WordsProvider words={componentWords[locale]}>
        <NavigationProvider navigate={(href) => (isPage(href) ? router.history.push(href) : location.assign(href))}>
          {frame === 'desk' ? (
            <Outlet />
          ) : (
            <PublicFrame isNarrow={frame === 'narrow'}>
              <Outlet />
            </PublicFrame>
          )}
        </NavigationProvider>
      </WordsProvider>
    </LocaleProvider>
  );
}
