import { calendarDownload, calendarFeed } from '../src/ical/index.ts';
import { acceptanceCases } from './acceptance-cases.ts';
import { expectedDates } from './expected-dates.ts';
import { acceptanceMessages } from './messages.ts';
import { oddCases } from './odd-cases.ts';

/** A file as the package writes it, and what programs must show for it. */
export interface AcceptanceFile {
  /** `A01-feed`, `H03-invite`: the case, and which file of it. */
  readonly name: string;
  /** What it is to the linter of the oracle. */
  readonly profile: 'file' | 'feed' | 'invite';
  readonly text: string;
  readonly dates: readonly string[];
}

/** Every case as a feed and as a download, and every message. */
export function acceptanceFiles(): AcceptanceFile[] {
  const cases = [...acceptanceCases.map((it) => ({ ...it, dates: expectedDates[it.id] ?? [] })), ...oddCases];
  const files = cases.flatMap(({ id, entries, dates }): AcceptanceFile[] => [
    {
      name: `${id}-feed`,
      profile: 'feed',
      text: calendarFeed({ name: `Nord, ${id}`, entries: entries(), audience: 'personal', cache: new Map() }),
      dates,
    },
    { name: `${id}-file`, profile: 'file', text: calendarDownload(entries(), { cache: new Map() }), dates },
  ]);
  const empty = calendarFeed({ name: 'Nord', entries: [] });
  const messages = acceptanceMessages.map(({ id, file, dates }): AcceptanceFile => {
    return { name: `${id}-invite`, profile: 'invite', text: file(), dates };
  });
  return [...files, { name: 'G07-feed', profile: 'feed', text: empty, dates: [] }, ...messages];
}
