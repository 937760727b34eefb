import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NetworkMark } from '../../components/brand/network-mark.tsx';
import { Rss } from '../../components/icons.ts';
import type { BrandProps } from '../../components/layout/brand.tsx';
import { SiteFooter } from '../../components/layout/site-footer.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { SkipLink } from '../../components/navigation/skip-link.tsx';
import { useWords } from '../../lib/words.ts';
import { DemoBar } from './demo-bar.tsx';
import { LoadingBar } from './loading-bar.tsx';
import { NarrowHeader } from './narrow-header.tsx';
import { publicFrameWords } from './public-frame-words.ts';
import { PublicHeader } from './public-header.tsx';

const root = getRouteApi('__root__');

/** What stands around every public page; around registering and signing in it leaves out whatever leads away from it. */
export function PublicFrame({ isNarrow, children }: { readonly isNarrow: boolean; readonly children: ReactNode }) {
  const { land, isDemo } = root.useLoaderData();
  const words = useWords(publicFrameWords);
  const programme = land.words.programme.name;
  const brand: BrandProps = {
    name: `Netzwerkstatt ${land.name}`,
    tagline: programme,
    href: '/',
    mark: <NetworkMark />,
  };
  return (
    <>
      <SkipLink href="#inhalt">{words.skip}</SkipLink>
      {isDemo && <DemoBar text={words.demo} mailbox={words.mailbox} />}
      {isNarrow ? <NarrowHeader brand={brand} /> : <PublicHeader brand={brand} />}
      <LoadingBar label={words.loading} />
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        label={words.aboutSite}
        links={[
          { label: words.accessibility, href: '/barrierefreiheit' },
          { label: words.barrier, href: '/barrierefreiheit#barriere-melden' },
          { label: words.privacy, href: '/datenschutz' },
          { label: words.legalNotice, href: '/impressum' },
          { label: words.calendars, href: '/kalender', icon: <Rss /> },
        ]}
      >
        <Stack gap="small">
          <p>{words.about(programme)}</p>
          <p>{words.worry}</p>
        </Stack>
      </SiteFooter>
    </>
  );
}
