import type { PageContext } from '../page-context.ts';
import type { deskHeadWords } from './desk-head-words.ts';
import { headTags } from './head.ts';

type Texts = (typeof deskHeadWords)['de'];
type Topic = Exclude<keyof Texts, 'desk'>;

interface Shown {
  readonly match: { readonly context: PageContext };
}

interface Loaded<Data> extends Shown {
  readonly loaderData?: Data | undefined;
}

interface NamedLearner {
  readonly named: { readonly givenName: string; readonly familyName: string };
  readonly title: string;
}

/** The titles of the desk are many, and nobody needs them before they get there. */
async function textsIn({ locale }: PageContext): Promise<Texts> {
  return (await import('./desk-head-words.ts')).deskHeadWords[locale];
}

export function deskHead(topic: Topic) {
  return async ({ match: { context } }: Shown) => {
    const texts = await textsIn(context);
    return headOf([texts[topic]], texts, context);
  };
}

/** A view of one event, which the parent's data know. */
export function deskEventHead(topic: Topic) {
  return async ({
    match: { context },
    matches,
  }: Shown & { readonly matches: readonly { readonly loaderData?: unknown }[] }) => {
    const view = matches.map(({ loaderData }) => loaderData).find(isView);
    const texts = await textsIn(context);
    return headOf([texts[topic], view?.event.title ?? texts.event], texts, context);
  };
}

/** A module is named by its code. */
export async function deskModuleHead({
  match: { context },
  params,
}: Shown & { readonly params: { readonly code: string } }) {
  const texts = await textsIn(context);
  return headOf([`${texts.module} ${params.code}`], texts, context);
}

/** A place is named by its name. */
export async function deskPlaceHead({
  match: { context },
  loaderData,
}: Shown & { readonly loaderData?: { readonly view: { readonly place: { readonly name: string } } } | undefined }) {
  const texts = await textsIn(context);
  return headOf([loaderData?.view.place.name ?? texts.place], texts, context);
}

/** A series by its title. */
export async function deskSeriesHead({ match: { context }, loaderData }: Loaded<{ readonly title: string }>) {
  const texts = await textsIn(context);
  return headOf([loaderData?.title ?? texts.series], texts, context);
}

/** Somebody in a series, by their name and its title. */
export async function deskLearnerHead({ match: { context }, loaderData }: Loaded<NamedLearner>) {
  const texts = await textsIn(context);
  if (loaderData === undefined) return headOf([texts.learner], texts, context);
  const { named, title } = loaderData;
  return headOf([`${named.givenName} ${named.familyName}`, title], texts, context);
}

/** A request or a proof, by whose it is and what it is about. */
export function deskSubmissionHead<Data>(topic: 'recognition' | 'proof', partsOf: (data: Data) => readonly string[]) {
  return async ({ match: { context }, loaderData }: Loaded<Data>) => {
    const texts = await textsIn(context);
    return headOf([texts[topic], ...(loaderData === undefined ? [] : partsOf(loaderData))], texts, context);
  };
}

function headOf(parts: readonly string[], texts: Texts, context: PageContext) {
  return headTags({ title: [...parts, texts.desk].join(' – '), isPrivate: true }, context);
}

function isView(data: unknown): data is { readonly event: { readonly title: string } } {
  return typeof data === 'object' && data !== null && 'event' in data && 'counts' in data;
}
