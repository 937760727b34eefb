import type { Locale } from '../../lib/locale.ts';

/** What a page says about itself to search engines, to those who share it, and to other programs. */
export interface PageHead {
  readonly title: string;
  readonly description?: string;
  /** Path of the page; with it comes the canonical address. */
  readonly path?: string;
  readonly jsonLd?: object;
  /** For pages that are nobody else's business. */
  readonly isPrivate?: boolean;
}

/** The tags of a page, in the shape the router wants them. */
export function headTags(page: PageHead, { origin, locale }: { readonly origin: string; readonly locale: Locale }) {
  const title = `${page.title} – Netzwerkstatt`;
  const { description, path, jsonLd, isPrivate = false } = page;
  const url = path === undefined ? undefined : origin + path;
  return {
    meta: [
      { title },
      ...(description === undefined ? [] : [{ name: 'description', content: description }]),
      ...(isPrivate ? [{ name: 'robots', content: 'noindex' }] : []),
      { property: 'og:title', content: title },
      { property: 'og:type', content: 'website' },
      { property: 'og:locale', content: locale === 'de' ? 'de_DE' : 'en_GB' },
      { property: 'og:image', content: `${origin}/social-preview.png` },
      ...(description === undefined ? [] : [{ property: 'og:description', content: description }]),
      ...(url === undefined ? [] : [{ property: 'og:url', content: url }]),
      ...(jsonLd === undefined ? [] : [{ 'script:ld+json': jsonLd }]),
    ],
    links: url === undefined ? [] : [{ rel: 'canonical', href: url }],
  };
}
