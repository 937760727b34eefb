import { stringifySearch } from '../../app/search-params.ts';

/** The address of a page of the mailbox; the first page needs no number there. */
export function mailboxHref(text: string | undefined, page = 1): string {
  return `/postfach${stringifySearch({ q: text, seite: page === 1 ? undefined : page })}`;
}
