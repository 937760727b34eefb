import type { Instant, Network } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type {
  LandTransaction,
  ListedEvent,
  ModuleVersionRecord,
  ProgrammeQuery,
  ProgrammeResult,
  PublishedCircle,
} from '../ports/index.ts';

/** How long a page of results is. */
export const PAGE_LENGTH = 20;

type Search = Omit<ProgrammeQuery, 'now' | 'offset' | 'limit'> & { readonly page: number };

export async function searchProgramme(
  deps: Dependencies,
  permit: Permit<'programme.read'>,
  { page, ...search }: Search,
): Promise<ProgrammeResult & { readonly networks: readonly Network[] }> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const result = await tx.programme.search({ ...search, now, offset: (page - 1) * PAGE_LENGTH, limit: PAGE_LENGTH });
    return { ...result, networks: await tx.directory.networks() };
  });
}

/** The next dates, for the first page and for the page of a network. */
export async function nextEvents(
  tx: LandTransaction,
  now: Instant,
  limit: number,
  narrowed: Partial<ProgrammeQuery> = {},
): Promise<readonly ListedEvent[]> {
  const { events } = await tx.programme.search({
    text: '',
    kinds: [],
    regions: [],
    formats: [],
    professions: [],
    networks: [],
    onlyWithSeats: false,
    now,
    offset: 0,
    limit,
    ...narrowed,
  });
  return events;
}

export async function readStartPage(deps: Dependencies, permit: Permit<'programme.read'>) {
  return deps.store.inLand(permit.target.land, async (tx) => ({
    events: await nextEvents(tx, deps.clock.now(), 5),
    networks: await tx.directory.networks(),
    modules: (await tx.modules.published()).length,
  }));
}

export async function readModules(
  deps: Dependencies,
  permit: Permit<'programme.read'>,
): Promise<readonly ModuleVersionRecord[]> {
  return deps.store.inLand(permit.target.land, (tx) => tx.modules.published());
}

export async function readModulePage(deps: Dependencies, permit: Permit<'programme.read'>, code: string) {
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const published = await tx.modules.published();
    const module = published.find((it) => it.content.code === code);
    if (module === undefined) return undefined;
    const runs = await tx.programme.runsOfModule(code, deps.clock.now());
    const curricula = land.curricula.filter((it) => it.modules.some((part) => part === code));
    const neededFor = published.filter((it) => it.content.prerequisites.some((needed) => needed === code));
    return { module, runs, curricula, neededFor };
  });
}

export async function readCurriculumPage(deps: Dependencies, permit: Permit<'programme.read'>, slug: string) {
  const curriculum = landOf(deps, permit.target.land).curricula.find((it) => it.slug === slug);
  if (curriculum === undefined) return undefined;
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const published = await tx.modules.published();
    const modules = published.filter(({ content }) => curriculum.modules.includes(content.code));
    const runs = [];
    for (const { content } of modules) runs.push(...(await tx.programme.runsOfModule(content.code, now)));
    return { curriculum, modules, runs };
  });
}

export async function readNetworkPage(deps: Dependencies, permit: Permit<'programme.read'>, slug: string) {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const network = await tx.directory.findNetwork(slug);
    if (network === undefined) return undefined;
    return {
      network,
      events: await nextEvents(tx, deps.clock.now(), 10, { networks: [network.id] }),
      circleResults: (await tx.circles.published(network.id)).flatMap(briefResult),
    };
  });
}

/** What the page of a network lists of the results of its circles. */
function briefResult({ event, circle }: PublishedCircle) {
  const { title, publishedAt } = circle.result ?? {};
  if (title === undefined || publishedAt === undefined) return [];
  return [{ slug: event.slug, title, topic: circle.topic, publishedAt }];
}

const MAX_SUGGESTIONS = 8;

export async function findOrganisations(deps: Dependencies, permit: Permit<'programme.read'>, text: string) {
  return deps.store.inLand(permit.target.land, (tx) => tx.directory.findOrganisations(text, MAX_SUGGESTIONS));
}
