import type { EventFacts } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';

/** The title as it was given. Where the place has a second language, its title stands beside it: see {@link LocalTitles}. */
export function EventTitle({ event }: { readonly event: Pick<EventFacts, 'title'> }) {
  return <InGerman>{event.title}</InGerman>;
}

/** The title in the further languages of the place, each marked with its language. */
export function LocalTitles({ event: { localTitles = {} } }: { readonly event: Pick<EventFacts, 'localTitles'> }) {
  return Object.entries(localTitles).map(([language, title]) => (
    <span key={language} lang={language}>
      {title}
    </span>
  ));
}
