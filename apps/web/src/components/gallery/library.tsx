import type { ReactNode } from 'react';
import { ButtonLink } from '../actions/button-link.tsx';
import { NetworkMark } from '../brand/network-mark.tsx';
import { Bookmark, BookOpen, Hand, Rss, User } from '../icons.ts';
import { SiteFooter } from '../layout/site-footer.tsx';
import { SiteHeader } from '../layout/site-header.tsx';
import { SkipLink } from '../navigation/skip-link.tsx';

/** The frame of a made-up product, a town library: the components know nothing of what they are used for. */
export function LibraryFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink href="#content">Skip to content</SkipLink>
      <SiteHeader
        brand={{
          name: 'Town Library',
          tagline: 'Courses, readings and rooms for everybody',
          href: '/',
          mark: <NetworkMark />,
        }}
        navLabel="Main"
        nav={[
          { label: 'Courses', href: '/courses', current: true },
          { label: 'Readings', href: '/readings' },
          { label: 'Branches', href: '/branches' },
          { label: 'Check a card', href: '/cards' },
          { label: 'Help', href: '/help' },
        ]}
        notice="A service of the town"
        services={[
          { label: 'Easy language', href: '/easy', icon: <BookOpen /> },
          { label: 'Sign language', href: '/signs', icon: <Hand /> },
        ]}
        languages={[
          { code: 'en', label: 'English', href: '?lang=en', current: true },
          { code: 'de', label: 'Deutsch', href: '?lang=de' },
          { code: 'hsb', label: 'Hornjoserbsce', href: '?lang=hsb' },
        ]}
        account={
          <>
            <ButtonLink variant="quiet" size="small" href="/list">
              <Bookmark />
              My list
            </ButtonLink>
            <ButtonLink variant="secondary" size="small" href="/account">
              <User />
              My account
            </ButtonLink>
          </>
        }
      />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        label="About this site"
        links={[
          { label: 'Accessibility', href: '/accessibility' },
          { label: 'Report a barrier', href: '/barrier' },
          { label: 'Privacy', href: '/privacy' },
          { label: 'Imprint', href: '/imprint' },
          { label: 'Subscribe to the calendar', href: '/calendar', icon: <Rss /> },
        ]}
      >
        <p>The library is open from Monday to Saturday. Everything we offer is free.</p>
      </SiteFooter>
    </>
  );
}
