import { translated } from '../../lib/words.ts';
import type { PageContext } from '../page-context.ts';
import { headTags } from './head.ts';

const words = translated(
  { notFound: 'Diese Seite gibt es nicht', error: 'Das hat gerade nicht geklappt' },
  { notFound: 'There is no such page', error: 'That did not work just now' },
);

interface Match {
  readonly status: string;
}

/** The title of a page that is not there, or that broke; nothing while all is well. */
export function failureMeta(matches: readonly Match[], context: PageContext) {
  // The root alone is no page: then nothing goes by this address.
  const isNotFound = matches.length === 1 || matches.some(({ status }) => status === 'notFound');
  if (!isNotFound && matches.every(({ status }) => status !== 'error')) return [];
  return headTags({ title: words[context.locale][isNotFound ? 'notFound' : 'error'], isPrivate: true }, context).meta;
}
