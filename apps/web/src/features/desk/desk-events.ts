import type { Api } from '../../lib/api.ts';
import type { Answers } from '../../lib/api-types.ts';

export const whens = ['upcoming', 'past', 'draft'] as const;

export type When = (typeof whens)[number];

export type DeskList = Answers['desk']['events'];
export type ListedDeskEvent = DeskList['events'][number];

/** The list somebody looks at, and what of the other lists is to be done today. */
export interface DeskEvents {
  readonly when: When;
  readonly page: number;
  readonly list: DeskList;
  readonly upcoming: DeskList;
  readonly past: DeskList;
  readonly drafts: DeskList;
  readonly circles: Answers['circles']['list'];
}

export async function loadDeskEvents(
  api: Api,
  {
    zeit: when = 'upcoming',
    seite: page = 1,
  }: { readonly zeit?: When | undefined; readonly seite?: number | undefined },
): Promise<DeskEvents> {
  const first = (wanted: When) => api.desk.events.query({ when: wanted, page: 1 });
  const [upcoming, past, drafts, circles] = await Promise.all([
    first('upcoming'),
    first('past'),
    first('draft'),
    api.circles.list.query(),
  ]);
  const firstPages = { upcoming, past, draft: drafts };
  const list = page === 1 ? firstPages[when] : await api.desk.events.query({ when, page });
  return { when, page, list, upcoming, past, drafts, circles };
}
