import { getRouteApi, useLocation } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { CalendarDays, ClipboardCheck, Rss, User } from '../../components/icons.ts';
import type { BrandProps } from '../../components/layout/brand.tsx';
import { type LanguageItem, SiteHeader } from '../../components/layout/site-header.tsx';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { publicFrameWords } from './public-frame-words.ts';

const root = getRouteApi('__root__');

const languages: readonly { readonly code: Locale; readonly label: string }[] = [
  { code: 'de', label: 'Deutsch' },
  { code: 'en', label: 'English' },
];

export function PublicHeader({ brand }: { readonly brand: BrandProps }) {
  const { land } = root.useLoaderData();
  const { pathname } = useLocation();
  const words = useWords(publicFrameWords);
  const nav: readonly { readonly label: string; readonly href: string; readonly alsoFor?: string }[] = [
    { label: words.events, href: '/veranstaltungen' },
    { label: words.modules, href: '/module', alsoFor: '/reihen/' },
    ...(land.hasArchive ? [{ label: words.archive, href: '/archiv' }] : []),
    { label: words.verify, href: '/nachweis' },
  ];
  return (
    <SiteHeader
      brand={brand}
      navLabel={words.mainNav}
      nav={nav.map(({ label, href, alsoFor }) => ({ label, href, current: isWithin(pathname, href, alsoFor) }))}
      notice={words.notice}
      services={[{ label: words.calendars, href: '/kalender', icon: <Rss /> }]}
      languages={useLanguages()}
      account={<Account />}
    />
  );
}

function isWithin(pathname: string, href: string, alsoFor: string | undefined): boolean {
  return (
    pathname === href || pathname.startsWith(`${href}/`) || (alsoFor !== undefined && pathname.startsWith(alsoFor))
  );
}

/** Each leads to the same page in its language, by way of the server, which remembers the choice. */
export function useLanguages(): readonly LanguageItem[] {
  const locale = useLocale();
  const href = useLocation({ select: (it) => it.pathname + it.searchStr });
  return languages.map(({ code, label }) => ({
    code,
    label,
    href: `/sprache/${code}?zu=${encodeURIComponent(href)}`,
    current: code === locale,
  }));
}

function Account() {
  const { me } = root.useLoaderData();
  const words = useWords(publicFrameWords);
  if (!me.isSignedIn) {
    return (
      <ButtonLink variant="secondary" size="small" href="/mein-konto">
        <User />
        {words.account}
      </ButtonLink>
    );
  }
  return (
    <>
      {me.hasDesk && (
        <ButtonLink variant="quiet" size="small" href="/arbeit">
          <ClipboardCheck />
          {words.desk}
        </ButtonLink>
      )}
      <ButtonLink variant="secondary" size="small" href="/meine">
        <CalendarDays />
        {words.own}
      </ButtonLink>
    </>
  );
}
